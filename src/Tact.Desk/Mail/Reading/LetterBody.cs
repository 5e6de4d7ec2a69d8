using System.Globalization;
using System.Net;
using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>The body of a letter in both its forms.</summary>
/// <param name="Text">The words.</param>
/// <param name="Html">The HTML as the sender wrote it, or null when no part of the body is HTML.</param>
internal sealed record LetterBody(string Text, Lazy<string>? Html)
{
    public static LetterBody Of(MimeMessage message, MimeParts parts)
    {
        var text = string.Join("\n", parts.Body.Select(one => one.Words));
        if (string.IsNullOrWhiteSpace(text) && parts.Attachments is [{ Entity: MessagePart { Message: { } passedOn } }])
        {
            text = PassedOn(passedOn);
        }

        var html = parts.Body.Any(one => one.Html is not null) ? new Lazy<string>(() => string.Join("<hr>\n", parts.Body.Select(Markup))) : null;
        return new(text.Length <= LetterText.Longest ? text : text[..LetterText.Longest], html);
    }

    private static string Markup(BodyStretch stretch) =>
        stretch.Html?.Value ?? $"<pre>{WebUtility.HtmlEncode(stretch.Plain)}</pre>";

    /// <summary>A letter that only encloses another says what that one says, under a head that tells so.</summary>
    private static string PassedOn(MimeMessage inner) => string.Join('\n',
        "---------- Forwarded message ----------",
        $"From: {LetterText.Line(inner.Headers[HeaderId.From])}",
        $"Date: {inner.Date.ToString("R", CultureInfo.InvariantCulture)}",
        $"Subject: {LetterText.Line(inner.Subject)}",
        $"To: {LetterText.Line(inner.Headers[HeaderId.To])}",
        "",
        string.Join('\n', MimeParts.Of(inner.Body).Body.Select(one => one.Words)));
}
