using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Whether a text says what an acronym stands for: words whose first letters spell it, or an explanation beside it.</summary>
internal static class SpelledOut
{
    private const int Skipped = 2;

    /// <summary>Whether it does, anywhere.</summary>
    public static bool In(WordRun words, string letters, Language language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words.Has(at, WordKind.Letters) && (Spells(words, at, letters) || (IsIt(words, at, letters) && Explaining.IsExplained(words, at, at + 1, language))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIt(WordRun words, int at, string letters) =>
        words.Text.AsSpan(words[at].Start, words[at].Length).StartsWith(letters);

    // "computer-assisted translation" spells CAT; small words in between may be left out ("terms of the contract").
    private static bool Spells(WordRun words, int at, string letters)
    {
        var (next, skipped) = (0, 0);
        for (; at < words.Count && next < letters.Length; at++)
        {
            if (words.IsSign(at, "-&/"))
            {
                continue;
            }

            if (!words.Has(at, WordKind.Letters))
            {
                return false;
            }

            foreach (var part in words.Span(at).Split('-'))
            {
                var first = words.Span(at)[part];
                var isNext = next < letters.Length && first.Length > 1 && first[0] == WordRun.Plain(letters[next]);
                (next, skipped) = isNext ? (next + 1, 0) : (next, skipped + 1);
                if (next == 0 || skipped > Skipped || (!isNext && first.Length > 3))
                {
                    return false;
                }
            }
        }

        return next == letters.Length;
    }
}
