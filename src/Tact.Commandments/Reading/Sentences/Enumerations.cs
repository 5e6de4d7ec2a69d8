namespace Tact.Commandments.Reading;

/// <summary>Finds items that follow each other in running text: "1. The price 2. The date", "a) … b) …", "1、… 2、…".</summary>
internal static class Enumerations
{
    /// <summary>The positions at which items begin, in rising order; an item alone is none.</summary>
    public static List<int> In(string text)
    {
        var (found, run) = (new List<int>(), new List<int>());
        var (expected, style) = (1, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsWordStart(text, at) || Read(text, at) is not { Number: > 0 } item)
            {
                continue;
            }

            if (item.Number == 1 && IsLed(text, at, item.Style))
            {
                Keep(found, run);
                run.Clear();
                run.Add(at);
                (expected, style) = (2, item.Style);
            }
            else if (run.Count > 0 && item.Number == expected && item.Style == style)
            {
                run.Add(at);
                expected++;
            }
        }

        Keep(found, run);
        return found;
    }

    /// <summary>The length of the mark of an item that begins at a position ("1.", "b)", "•"), or 0.</summary>
    public static int Mark(string text, int at)
    {
        if (at < text.Length && text[at] is '-' or '*' or '•' or '–' or '—' or '·' or '▪' or '●' or '○' or '►' or '✓' or '☐')
        {
            return at + 1 < text.Length && text[at + 1] is ' ' or '\t' ? 1 : 0;
        }

        return at < text.Length ? Read(text, at).Length : 0;
    }

    private static void Keep(List<int> found, List<int> run)
    {
        if (run.Count > 1)
        {
            found.AddRange(run);
        }
    }

    private static bool IsWordStart(string text, int at) =>
        (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '(' or '（' or (>= '①' and <= '⑳'))
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '：' or '，' or '。' or '；' or '？' || text[at] is >= '①' and <= '⑳');

    private static (int Number, char Style, int Length) Read(string text, int at)
    {
        if (text[at] is >= '①' and <= '⑳')
        {
            return (text[at] - '①' + 1, '①', 1);
        }

        var start = text[at] is '(' or '（' ? at + 1 : at;
        var end = start;
        while (end < text.Length && end - start < 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isDigit = end > start;
        end += !isDigit && end < text.Length && text[end] is >= 'a' and <= 'h' ? 1 : 0;
        if (end == start || end >= text.Length || text[end] is not ('.' or ')' or '）' or '、') || (start > at && text[end] is '.' or '、'))
        {
            return default;
        }

        var number = isDigit ? int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture) : text[start] - 'a' + 1;
        var close = end + (text[end] == '.' && end + 1 < text.Length && text[end + 1] == ')' ? 2 : 1);
        var isFollowed = close >= text.Length || char.IsWhiteSpace(text[close]) || text[end] is '、' or '）' || Scripts.IsHan(text[close]);
        return isFollowed ? (number, isDigit ? text[end] : (char)(text[end] + 1), close - at) : default;
    }

    // "for 1. above" is no list: "1." stands at the beginning or after a mark; "1)" may stand anywhere.
    private static bool IsLed(string text, int at, char style)
    {
        if (style is not ('.' or '/'))
        {
            return true;
        }

        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || ".?!:;\n。？！：；…".Contains(text[before], StringComparison.Ordinal);
    }
}
