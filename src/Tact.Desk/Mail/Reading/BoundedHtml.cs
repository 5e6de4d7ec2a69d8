using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tact.Desk.Mail.Reading;

/// <summary>
/// Parses HTML that may be an attack: what is too long, too full of tags or too deep is not parsed at all,
/// because an HTML tree takes time with the square of its depth and everything that walks it takes stack.
/// </summary>
internal static class BoundedHtml
{
    private const int Longest = 3_000_000;
    private const int MostTags = 60_000;
    private const int Deepest = 300;

    /// <summary>The document, or null when it goes beyond what any letter needs.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        if (html.Length > Longest || !TagDepth.IsWithin(html, Deepest, MostTags))
        {
            return null;
        }

        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        return IsDeeper(document, Deepest + 60) ? null : document;
    }

    /// <summary>The words between the tags, for what is too wild to parse.</summary>
    public static string WithoutTags(string html) => TagDepth.Strip(html.Length > Longest ? html[..Longest] : html);

    private static bool IsDeeper(INode root, int most)
    {
        var depth = 0;
        var node = root.FirstChild;
        while (node is not null && depth <= most)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return depth > most;
    }
}
