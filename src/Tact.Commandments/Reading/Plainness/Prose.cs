using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>Whether a sentence is running text, as against a list, a table, a log or a line of a program.</summary>
internal static class Prose
{
    private const int FewestWords = 4;
    private const int FewestClosed = 2;
    private const int LettersInTen = 7;

    private static readonly SearchValues<string> Codes = SearchValues.Create(["==", "!=", "&&", "||", "->", "::", "};", ");", "+=", "<<", ">>", "__", "/*", "*/", "()", "[", "|", "$ ", "\\"], StringComparison.Ordinal);

    /// <summary>Whether it is.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (IsItem(text) && !IsClosed(text))
        {
            return false;
        }

        var (gaps, han) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            han += Scripts.IsHan(sign) ? 1 : 0;
            gaps += at > 0 && char.IsWhiteSpace(sign) && !char.IsWhiteSpace(text[at - 1]) ? 1 : 0;
            if (sign == '\n' && IsItem(text[(at + 1)..]))
            {
                return false;
            }
        }

        return (gaps + 1 >= (IsClosed(text) ? FewestClosed : FewestWords) || han > FewestWords) && IsWords(text);
    }

    /// <summary>Whether a stretch, however short, is made of words, and bears no signs of a program or a log.</summary>
    public static bool IsWords(ReadOnlySpan<char> text)
    {
        var (letters, signs) = (0, 0);
        foreach (var sign in text)
        {
            letters += char.IsLetter(sign) ? 1 : 0;
            signs += char.IsWhiteSpace(sign) ? 0 : 1;
        }

        return letters * 10 >= signs * LettersInTen && !text.ContainsAny(Codes);
    }

    private static bool IsClosed(ReadOnlySpan<char> text) => text.Length > 0 && ".!?…。！？".Contains(text[^1]);

    // A list that stands within one sentence.
    private static bool IsItem(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t");
        return line is [('-' or '–' or '—' or '•' or '*' or '·') and var mark, ' ', ..] || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] is '.' or ')');
    }
}
