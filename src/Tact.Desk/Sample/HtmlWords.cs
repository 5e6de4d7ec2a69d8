using System.Net;

namespace Tact.Desk.Sample;

/// <summary>Words as HTML.</summary>
public static class HtmlWords
{
    /// <summary>Paragraphs in the manner of a mail program.</summary>
    public static string Of(string words, string program) => string.Concat(words.Trim().Split("\n\n").Select(paragraph => program switch
    {
        "outlook" => $"<p class=\"MsoNormal\">{Lines(paragraph)}</p><p class=\"MsoNormal\">&nbsp;</p>",
        "gmail" or "qq" => $"<div>{Lines(paragraph)}</div><div><br></div>",
        _ => $"<p>{Lines(paragraph)}</p>",
    }));

    /// <summary>Lines parted by breaks.</summary>
    public static string Lines(string text) =>
        string.Join("<br>\n", text.Trim('\n').Split('\n').Select(line => WebUtility.HtmlEncode(line)));
}
