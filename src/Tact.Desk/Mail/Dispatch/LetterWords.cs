using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>The words of a letter of ours in both their forms.</summary>
internal static partial class LetterWords
{
    private const int Deepest = 12;
    private const string Quoted = "margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex";

    public static string Plain(OutgoingLetter letter)
    {
        var text = new StringBuilder(Clean(letter.Text)).Append('\n');
        if (Clean(letter.Signature) is { Length: > 0 } signature)
        {
            text.Append("\n-- \n").Append(signature).Append('\n');
        }

        if (letter.Quotation is { } quotation)
        {
            text.Append('\n').Append(quotation.Plain).Append('\n');
        }

        return text.ToString();
    }

    public static string Html(OutgoingLetter letter)
    {
        var html = new StringBuilder("<html><body><div dir=\"auto\">").Append(Lines(Clean(letter.Text).Split('\n'))).Append("</div>");
        if (Clean(letter.Signature) is { Length: > 0 } signature)
        {
            html.Append("<br><div>-- <br>").Append(Lines(signature.Split('\n'))).Append("</div>");
        }

        if (letter.Quotation is { } quotation)
        {
            html.Append("<br><div class=\"gmail_quote\"><div class=\"gmail_attr\">").Append(Escaped(quotation.Attribution)).Append("</div>");
            Quote(html, quotation.Lines, 1);
            html.Append("</div>");
        }

        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>The lines of one quotation; those that were quoted in it already form quotations of their own.</summary>
    private static void Quote(StringBuilder html, IReadOnlyList<string> lines, int depth)
    {
        html.Append($"<blockquote class=\"gmail_quote\" type=\"cite\" style=\"{Quoted}\">");
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && IsQuoted(lines[end]) == IsQuoted(lines[at]))
            {
                end++;
            }

            Stretch(html, [.. lines.Skip(at).Take(end - at)], depth);
            at = end;
        }

        html.Append("</blockquote>");
    }

    private static void Stretch(StringBuilder html, List<string> lines, int depth)
    {
        if (IsQuoted(lines[0]) && depth < Deepest)
        {
            Quote(html, lines.ConvertAll(Lifted), depth + 1);
        }
        else
        {
            html.Append(Lines(lines));
        }
    }

    private static bool IsQuoted(string line) => line.StartsWith('>');

    private static string Lifted(string line) => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line[1..];

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>\n", lines.Select(Linked));

    /// <summary>A line with its addresses on the web made to be clicked.</summary>
    private static string Linked(string line)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match link in Link().Matches(line))
        {
            html.Append(Escaped(line[at..link.Index])).Append("<a href=\"").Append(WebUtility.HtmlEncode(link.Value)).Append("\">")
                .Append(WebUtility.HtmlEncode(link.Value)).Append("</a>");
            at = link.Index + link.Length;
        }

        return html.Append(Escaped(line[at..])).ToString();
    }

    /// <summary>Text as HTML that keeps its runs of spaces.</summary>
    private static string Escaped(string text) =>
        WebUtility.HtmlEncode(text).Replace("  ", "&nbsp; ", StringComparison.Ordinal).Replace("\t", "&nbsp;&nbsp;&nbsp; ", StringComparison.Ordinal);

    private static string Clean(string text) => LetterText.Clean(text).Trim('\n').TrimEnd();

    [GeneratedRegex(@"\bhttps?://[^\s<>""«»“”，。；、）]+[^\s<>""«»“”，。；、）.,;:!?)\]}'’]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
