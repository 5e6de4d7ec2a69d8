namespace Tact.Commandments;

/// <summary>How wide a subject stands in a list of letters: a sign of Chinese is as wide as two letters.</summary>
internal static class Columns
{
    /// <summary>What a phone held upright shows of a subject at best, on its two lines.</summary>
    public const int OfAPhone = 70;

    /// <summary>How wide a text stands.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var sign in text)
        {
            columns += IsWide(sign) ? 2 : 1;
        }

        return columns;
    }

    /// <summary>The text up to the last whole word or clause that fits into so many columns.</summary>
    public static string Fit(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }

        var (end, word, clause) = (0, 0, 0);
        for (var left = columns; end < text.Length && (left -= IsWide(text[end]) ? 2 : 1) >= 0; end++)
        {
            word = text[end] == ' ' || IsWide(text[end]) ? end : word;
            clause = ",;:，；：、–—(（".Contains(text[end], StringComparison.Ordinal) ? end : clause;
        }

        var cut = clause * 2 > end ? clause : word > 0 ? word : end;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '，', '；', '：', '、', '(', '（');
    }

    private static bool IsWide(char sign) => sign is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60';
}
