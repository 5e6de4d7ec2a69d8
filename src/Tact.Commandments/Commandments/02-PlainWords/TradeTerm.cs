using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>One form of a term of the trade.</summary>
/// <param name="Key">The term all its forms share, in lower case.</param>
/// <param name="Words">Its words, in lower case; a word of capitals alone stays as it is, and is met only so.</param>
/// <param name="Wording">The plain wording to show; empty for words that only look like a term.</param>
/// <param name="Plain">The plain wording in the right form, or null where the form cannot be told.</param>
/// <param name="Beside">Words one of which stands in the same sentence when it is a term; empty where it always is one.</param>
/// <param name="IsOfTheHouse">Whether the house's own glossary holds it.</param>
internal sealed record TradeTerm(string Key, string[] Words, string Wording, string? Plain, string[] Beside, bool IsOfTheHouse)
{
    /// <summary>Cuts a term into words, as it is met in a text; hyphens do not count.</summary>
    public static string[] Cut(string form)
    {
        var words = WordRun.Of(form);
        return [.. Enumerable.Range(0, words.Count).Where(at => !words.IsSign(at, "-")).Select(at => IsCapitals(Written(words, at)) ? Written(words, at) : words.Span(at).ToString())];
    }

    /// <summary>Whether the words of a sentence are about its trade.</summary>
    public bool Fits(WordRun words, int from, int to) =>
        Beside.Length == 0 || Enumerable.Range(from, to - from).Any(at => Beside.Any(word => IsBeside(words, at, word)));

    /// <summary>The word it ends before when it begins at <paramref name="at"/>, or -1.</summary>
    public int End(WordRun words, int at, int to)
    {
        foreach (var word in Words)
        {
            at += word != Words[0] && at < to && words.IsSign(at, "-") ? 1 : 0;
            if (at >= to || !IsMet(words, at, word))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static bool IsMet(WordRun words, int at, string word) => IsCapitals(word)
        ? words.Text.AsSpan(words[at].Start, words[at].Length).SequenceEqual(word)
        : words.Is(at, word);

    private static bool IsBeside(WordRun words, int at, string word) => Scripts.IsHan(word[0])
        ? words.Lower.AsSpan(words[at].Start).StartsWith(word)
        : word is [.. var begun, '*'] ? words.Span(at).StartsWith(begun) : words.Is(at, word) || (words.Span(at) is [.. var single, 's'] && single.SequenceEqual(word));

    private static string Written(WordRun words, int at) => words.Text.Substring(words[at].Start, words[at].Length);

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
