using System.Net;
using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>A look at the tags of HTML in one pass, without building anything.</summary>
internal static class TagDepth
{
    /// <summary>Elements that close by themselves: left open by the thousand they still nest no deeper.</summary>
    private static readonly HashSet<string> _flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "embed", "source", "track", "param",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "dd", "dt", "html", "head", "body",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _flatSpan = _flat.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether at most so many tags stand in it, nested at most so deep. Errs towards too deep.</summary>
    public static bool IsWithin(string html, int deepest, int mostTags)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, tags, at) = (0, 0, 0);
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            at = AfterComment(html, at);
            var closes = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(html, at + (closes ? 2 : 1));
            at++;
            if (name.IsEmpty || _flatSpan.Contains(name))
            {
                tags += name.IsEmpty ? 0 : 1;
            }
            else if (!closes)
            {
                byName.TryGetValue(name, out var count);
                byName[name] = count + 1;
                depth++;
                tags++;
            }
            else if (byName.TryGetValue(name, out var count) && count > 0)
            {
                byName[name] = count - 1;
                depth--;
            }

            if (depth > deepest || tags > mostTags)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text outside the tags, one line a tag that breaks lines.</summary>
    public static string Strip(string html)
    {
        var text = new StringBuilder(Math.Min(html.Length, 1 << 16));
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at);
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            if (end < 0)
            {
                break;
            }

            text.Append(IsBreak(html, tag) ? '\n' : ' ');
            at = end + 1;
        }

        var lines = WebUtility.HtmlDecode(text.ToString()).Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static bool IsBreak(string html, int tag) =>
        Name(html, html.AsSpan(tag).StartsWith("</") ? tag + 2 : tag + 1) is "br" or "BR" or "p" or "P" or "div" or "DIV" or "tr" or "li" or "blockquote";

    private static int AfterComment(string html, int at)
    {
        if (!html.AsSpan(at).StartsWith("<!--"))
        {
            return at;
        }

        var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
        return end < 0 ? at : end;
    }

    private static ReadOnlySpan<char> Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
        {
            end++;
        }

        return at < html.Length && char.IsAsciiLetter(html[at]) ? html.AsSpan(at, end - at) : default;
    }
}
