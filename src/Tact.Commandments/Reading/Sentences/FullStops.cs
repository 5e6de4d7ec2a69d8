using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>Decides whether a mark ends a sentence.</summary>
internal static class FullStops
{
    private const string Marks = ".?!…。！？｡";
    private const string Closers = "\"'”’»)]）」』】》›*_~";

    private const int LongestLink = 300;

    private static readonly SearchValues<char> Telling = SearchValues.Create("说說问問道喊");

    /// <summary>Whether a position holds a mark that may end a sentence.</summary>
    public static bool IsMark(char sign) => Marks.Contains(sign, StringComparison.Ordinal);

    /// <summary>The end of the marks that begin at <paramref name="at"/>, with the closing quotation marks and brackets after them.</summary>
    public static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsMark(text[end]) || IsSpacedDot(text, end)))
        {
            end++;
        }

        while (end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return Footnote(text, end);
    }

    /// <summary>Whether the sentence that began at <paramref name="from"/> ends with the marks between two positions.</summary>
    public static bool Ends(string text, int from, int at, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        var hasCloser = !IsMark(text[end - 1]);
        var last = text[LastMark(text, at, end)];
        if (last is '。' or '！' or '？' or '｡')
        {
            return IsChineseEnd(text, end, last, hasCloser);
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return IsGlued(text, from, at, end, last);
        }

        var next = Next(text, end);
        if (next.IsEmpty)
        {
            return true;
        }

        return last is '?' or '!' ? EndsLoud(next, last, hasCloser)
            : last == '…' || (at + 1 < end && text[at + 1] == '.') ? !char.IsLower(next[0]) && !char.IsPunctuation(next[0])
            : DotRules.Ends(text, from, at, next, hasCloser);
    }

    // ". . ." with spaces between.
    private static bool IsSpacedDot(string text, int at) =>
        text[at] == ' ' && at + 1 < text.Length && text[at + 1] == '.' && at > 0 && text[at - 1] == '.';

    private static int Footnote(string text, int at)
    {
        while (at + 2 < text.Length && text[at] == '[' && char.IsAsciiDigit(text[at + 1]) && text.IndexOf(']', at, Math.Min(5, text.Length - at)) is var close and > 0)
        {
            at = close + 1;
        }

        return at;
    }

    private static int LastMark(string text, int at, int end)
    {
        var last = at;
        for (var look = at; look < end; look++)
        {
            last = IsMark(text[look]) ? look : last;
        }

        return last;
    }

    private static bool IsChineseEnd(string text, int end, char last, bool hasCloser) =>
        text[end] is not ('，' or '、' or '；' or ',' or '：' or '）' or '”' or '」' or '》')
        && !(hasCloser && last != '。' && text.AsSpan(end, Math.Min(8, text.Length - end)).ContainsAny(Telling));

    private static bool EndsLoud(ReadOnlySpan<char> next, char last, bool hasCloser) =>
        next[0] is not (',' or ';' or ':')
        && !(hasCloser && char.IsLower(next[0]))
        && !(char.IsLower(next[0]) && (last == '!' || Abbreviations.Tells(WordOf(next))))
        && next[0] is not ('–' or '—');

    // "Hello world.Today": the space was forgotten.
    private static bool IsGlued(string text, int from, int at, int end, char last)
    {
        if (last is '?' or '!')
        {
            return !IsInLink(text, from, at) && (Scripts.IsHan(text[end]) || (char.IsUpper(text[end]) && at > from && char.IsLower(text[at - 1])));
        }

        return last == '.' && end + 1 < text.Length && char.IsUpper(text[end]) && char.IsLower(text[end + 1]) && DotRules.IsGluedEnd(text, from, at, end);
    }

    private static bool IsInLink(string text, int from, int at)
    {
        var word = text.AsSpan(Math.Max(from, at - LongestLink), Math.Min(at - from, LongestLink));
        word = word[(word.LastIndexOfAny(" \t\n") + 1)..];
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Next(string text, int end) => text.AsSpan(end).TrimStart();

    /// <summary>The letters a text begins with.</summary>
    public static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 24 && (char.IsLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }

        return text[..end];
    }
}
