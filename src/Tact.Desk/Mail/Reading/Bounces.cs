using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>Knows the reports of failed delivery that ignore RFC 3464, as half of them do.</summary>
internal static class Bounces
{
    public static bool Are(MimeMessage message, string text)
    {
        var from = Sender(message);
        var subject = LetterText.Line(message.Subject).ToLowerInvariant();
        if (KnownPhrases.Begins("reply subjects", subject))
        {
            return false;
        }

        if (IsAMailer(from))
        {
            return true;
        }

        var saysSo = KnownPhrases.Begins("bounce subjects", subject);
        var mayBe = IsFromNobody(message, from) || KnownPhrases.Is("maybe bounce senders", from.Local)
            || KnownPhrases.Is("maybe bounce senders", from.Name);
        return message.Headers.Contains("X-Failed-Recipients")
            || (mayBe && saysSo)
            || ((mayBe || saysSo) && IsAlone(message) && KnownPhrases.In("bounce phrases", LetterKinds.Opening(text)));
    }

    private static (string Name, string Local) Sender(MimeMessage message)
    {
        var mailbox = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        var name = mailbox?.Name ?? (mailbox is null ? message.Headers[HeaderId.From] : null);
        var local = mailbox?.Address.Split('@')[0] ?? "";
        return (LetterText.Line(name).Trim('"', '<', '>', ' ').ToLowerInvariant(), local.Trim('"', '\\', ' ').ToLowerInvariant());
    }

    private static bool IsAMailer((string Name, string Local) from) =>
        KnownPhrases.Is("bounce senders", from.Local)
        || from.Name.StartsWith("mailer-daemon", StringComparison.Ordinal)
        || (KnownPhrases.Is("bounce senders", from.Name) && from.Name != "system administrator");

    private static bool IsFromNobody(MimeMessage message, (string Name, string Local) from) =>
        LetterKinds.Value(message, "Return-Path") is var path
        && (path == "<>" || path.Contains("mailer-daemon", StringComparison.Ordinal) || (from.Local.Length == 0 && message.Headers.Contains(HeaderId.From)));

    /// <summary>A person who writes about a bounce answers somebody, or writes on a list.</summary>
    private static bool IsAlone(MimeMessage message) =>
        string.IsNullOrEmpty(LetterKinds.Value(message, "List-Post")) && !LetterText.Line(message.Subject).StartsWith("Re:", StringComparison.OrdinalIgnoreCase);
}
