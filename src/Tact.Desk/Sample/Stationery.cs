using System.Text;

namespace Tact.Desk.Sample;

/// <summary>What a mail program makes of a person's words: the plain body and the HTML one.</summary>
/// <param name="Text">The plain body.</param>
/// <param name="Html">The HTML body, or null from a program that writes none.</param>
public sealed record Stationery(string Text, string? Html)
{
    /// <summary>Lays out words as <paramref name="program"/> does, above a quote of the letter they answer.</summary>
    public static Stationery Lay(string program, string words, string? signature, WrittenLetter? answered, SampleClock clock)
    {
        var quote = answered is null ? null : new QuotedLetter(program, answered, clock);
        return new(Plain(program, words, signature, quote), program == "plain" ? null : Rich(program, words, signature, quote));
    }

    private static string Plain(string program, string words, string? signature, QuotedLetter? quote)
    {
        var text = new StringBuilder(words.TrimEnd()).Append('\n');
        if (signature is not null)
        {
            text.Append(program is "outlook" or "qq" ? "\n" : "\n-- \n").Append(signature.TrimEnd()).Append('\n');
        }

        return quote is null ? text.ToString() : text.Append('\n').Append(quote.Plain()).ToString();
    }

    private static string Rich(string program, string words, string? signature, QuotedLetter? quote)
    {
        var body = new StringBuilder(HtmlWords.Of(words, program));
        if (signature is not null)
        {
            body.Append(program switch
            {
                "gmail" => "<span class=\"gmail_signature_prefix\">-- </span><br><div dir=\"ltr\" class=\"gmail_signature\">",
                "outlook" => "<p class=\"MsoNormal\">&nbsp;</p><div style=\"color:#1f3864;font-size:10pt\">",
                _ => "<br><div class=\"signature\">",
            }).Append(HtmlWords.Lines(signature)).Append("</div>");
        }

        return Page(program, body.Append(quote?.Rich()).ToString());
    }

    private static string Page(string program, string body) => program switch
    {
        "outlook" => "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal{margin:0;font-size:11pt;"
            + "font-family:Calibri,sans-serif}</style></head><body lang=\"EN-GB\" link=\"#0563C1\"><div class=\"WordSection1\">"
            + body + "</div></body></html>",
        "qq" => "<div style=\"font-family:'Microsoft YaHei',sans-serif;font-size:14px\">" + body + "</div>",
        "apple" => "<html><head></head><body style=\"overflow-wrap:break-word;-webkit-nbsp-mode:space\">" + body + "</body></html>",
        _ => "<div dir=\"ltr\">" + body + "</div>",
    };
}
