using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Search;

namespace Tact.Desk.Filing;

/// <summary>Opens raw letters. Pure, so that many are opened at once.</summary>
internal static class Opening
{
    private const int SnippetLength = 200;

    /// <summary>
    /// Opens the letter of <paramref name="arrival"/>, whose bytes were read as <paramref name="mime"/>. Cleaning HTML is dear:
    /// letters of an archive, most of which nobody ever looks at, leave it for later.
    /// </summary>
    public static OpenLetter Of(Arrival arrival, ReadMime mime, OwnAddresses ours)
    {
        var html = arrival.Origin == ArrivalOrigin.Import ? null : mime.Html;
        var letter = mime.Letter with { IsOurs = arrival.IsOurs };
        var own = Own(letter.Text);
        var filed = new FiledLetter
        {
            MailboxId = arrival.MailboxId,
            RawId = arrival.RawId,
            MessageId = letter.MessageId,
            Digest = LetterDigest.Of(letter),
            InReplyTo = letter.InReplyTo,
            References = [.. letter.References],
            Subject = letter.Subject,
            BaseSubject = Subjects.Key(letter.Subject),
            FromAddress = letter.From?.Address ?? "",
            FromName = letter.From?.Name ?? "",
            ReplyTo = [.. letter.ReplyTo],
            To = [.. letter.To],
            Cc = [.. letter.Cc],
            Date = letter.Date,
            At = Moment.Of(arrival, letter.Date, mime.Received),
            Kind = letter.Kind,
            IsOurs = arrival.IsOurs,
            ClaimsToBeOurs = !arrival.IsOurs && ours.Include(letter.From),
            IsStray = StrayAnswers.IsOne(letter),
            Partners = [.. StrayAnswers.Partners(letter, ours)],
            Language = Languages.Of(own.Length > 0 ? own : letter.Subject),
            Text = letter.Text,
            HasHtml = mime.HasHtml,
            HasRemotePictures = html is null ? mime.HasHtml : html.RemotePictures > 0,
            Html = html?.Markup,
            Snippet = Snippet(own),
            Unreadable = mime.Unparsed,
            Call = letter.Call,
            Attachments = [.. mime.Attachments.Select(Attached)],
        };
        return new(arrival, filed, Ties.Of(letter, mime.Enclosed, filed.ClaimsToBeOurs), LetterIndex.Words(filed));
    }

    private static string Own(string body) =>
        string.Concat(Zoning.Cut(body).Where(part => part.Kind == PartKind.Own).Select(part => part.Text));

    private static string Snippet(string own)
    {
        var start = own.AsSpan(0, Math.Min(own.Length, SnippetLength * 2));
        var line = string.Join(' ', start.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= SnippetLength ? line : line[..(char.IsHighSurrogate(line[SnippetLength - 1]) ? SnippetLength - 1 : SnippetLength)];
    }

    private static Attachment Attached(ReadAttachment file) => new()
    {
        Index = file.Index,
        Name = file.FileName,
        MediaType = file.MediaType,
        Size = file.Size,
        ContentId = file.ContentId,
        IsInline = file.IsInline,
        IsCalendar = file.IsCalendar,
    };
}
