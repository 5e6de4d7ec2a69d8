using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>
/// Words that must stand side by side. The index does not know where words stand, so letters that have them all are
/// looked through; case, <c>ё</c> and the marks between the words do not count.
/// </summary>
/// <param name="Words">The words, letter by letter.</param>
/// <param name="Place">The mark of the place they must stand in, or null for anywhere in the letter.</param>
/// <param name="IsNot">Whether the letter must not have them.</param>
internal sealed record Phrase(IReadOnlyList<string> Words, char? Place, bool IsNot)
{
    /// <summary>The words of a text as phrases compare them.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (end > at)
            {
                words.Add(string.Create(end - at, (text, at), static (word, from) => Fold(from.text.AsSpan(from.at, word.Length), word)));
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }

    /// <summary>Whether a text has it.</summary>
    public bool StandsIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (end > at && IsWord(text.AsSpan(at, end - at), Words[0]) && Continues(text, end))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private bool Continues(string text, int at)
    {
        foreach (var word in Words.Skip(1))
        {
            while (at < text.Length && End(text, at) == at)
            {
                at++;
            }

            var end = at < text.Length ? End(text, at) : at;
            if (end == at || !IsWord(text.AsSpan(at, end - at), word))
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    /// <summary>The end of the word that begins there: letters and digits, or one sign of a writing without spaces.</summary>
    private static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsPart(text[end]) && !IsSign(text[end]))
        {
            end++;
        }

        return end == at && end < text.Length && IsSign(text[end]) ? end + 1 : end;
    }

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || IsApostrophe(sign)
        || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char sign) => WordRun.Plain(sign) == '\'';

    private static bool IsSign(char sign) => Scripts.IsHan(sign) || Scripts.IsKana(sign) || Scripts.IsHangul(sign);

    private static bool IsWord(ReadOnlySpan<char> written, string word)
    {
        if (written.Length != word.Length)
        {
            return false;
        }

        for (var at = 0; at < word.Length; at++)
        {
            if (WordRun.Plain(written[at]) != word[at])
            {
                return false;
            }
        }

        return true;
    }

    private static void Fold(ReadOnlySpan<char> written, Span<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            word[at] = WordRun.Plain(written[at]);
        }
    }
}
