using System.Globalization;
using MimeKit;
using MimeKit.Utils;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations.Reading;

namespace Tact.Desk.Mail.Reading;

/// <summary>A letter that is MIME, read.</summary>
internal static class MimeReading
{
    private const int MostReferences = 1_000;

    public static ReadMime Of(ReadOnlyMemory<byte> raw)
    {
        var message = MimeSource.Parse(raw);
        if (message.Headers.Count == 0)
        {
            return RawReading.Of(raw, "it has no headers");
        }

        var parts = MimeParts.Of(message.Body);
        var attachments = parts.Attachments.Select((part, index) => part.About(index)).ToList();
        var body = LetterBody.Of(message, parts);
        var calendar = parts.Attachments.FirstOrDefault(part => part.IsCalendar);
        var ics = calendar is null ? null : Charsets.Decode(PartContent.Of(calendar.Entity, LetterText.Longest), calendar.Entity.ContentType.Charset);
        var method = Method(calendar?.Entity, ics);
        var kind = LetterKinds.Of(message, body.Text, method);
        return new(Letter(message, raw, body.Text, kind, attachments) with { Call = CalledFor.In(ics) }, body.Html, message.Headers)
        {
            Attachments = attachments,
            Calendar = ics,
            CalendarMethod = method,
            Enclosed = EnclosedLetters.Ids(message.Body),
            Received = Received(message),
            IsCut = parts.IsCut || body.Text.Length >= LetterText.Longest,
        };
    }

    /// <summary>The id a letter goes by; null when it has none.</summary>
    public static string? IdOf(MimeMessage message) => Id(message.MessageId) ?? Id(message.Headers[HeaderId.MessageId]);

    private static Letter Letter(
        MimeMessage message, ReadOnlyMemory<byte> raw, string text, LetterKind kind, List<ReadAttachment> attachments) => new()
        {
            MessageId = IdOf(message) ?? RawReading.MadeId(raw.Span),
            InReplyTo = Id(message.InReplyTo),
            References = References(message),
            Subject = LetterText.Line(message.Subject),
            From = Parties.Of(message.From.Mailboxes.FirstOrDefault()) ?? Parties.Of(message.Sender) ?? Parties.Written(message.Headers[HeaderId.From]),
            ReplyTo = Parties.Of(message.ReplyTo),
            To = Parties.Of(message.To),
            Cc = Parties.Of(message.Cc),
            Date = Date(message),
            Kind = kind,
            Text = text,
            Attachments = [.. attachments.Where(one => !one.IsInline).Select(one => one.FileName)],
        };

    /// <summary>An id as other letters will name it; null when there is none, or none that could be one.</summary>
    internal static string? Id(string? written)
    {
        var id = LetterText.Line(written).Trim('<', '>', ' ');
        return id.Length is 0 or > 900 || id.Any(char.IsWhiteSpace) ? null : id;
    }

    /// <summary>Of a chain longer than any exchange the root and the newest count.</summary>
    private static List<string> References(MimeMessage message)
    {
        var ids = message.References.Select(Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return ids.Count <= MostReferences ? ids : [ids[0], .. ids[^(MostReferences - 1)..]];
    }

    private static DateTimeOffset? Date(MimeMessage message)
    {
        var written = message.Headers[HeaderId.Date];
        return message.Date != default ? message.Date
            : written is not null && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date
            : null;
    }

    /// <summary>The newest Received line is the first; its date follows the last semicolon.</summary>
    private static DateTimeOffset? Received(MimeMessage message) =>
        message.Headers[HeaderId.Received] is { } line
        && line.LastIndexOf(';') is var at and >= 0
        && DateUtils.TryParse(line[(at + 1)..], out var date) ? date : null;

    private static string? Method(MimeEntity? calendar, string? ics)
    {
        var method = calendar?.ContentType.Parameters["method"]
            ?? ics?.Split('\n').FirstOrDefault(line => line.StartsWith("METHOD:", StringComparison.OrdinalIgnoreCase))?[7..];
        return string.IsNullOrWhiteSpace(method) ? null : method.Trim().ToUpperInvariant();
    }
}
