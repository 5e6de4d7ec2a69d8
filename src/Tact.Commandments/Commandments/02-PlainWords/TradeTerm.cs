using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>One form of a term of the trade.</summary>
/// <param name="Key">The term all its forms share, in lower case.</param>
/// <param name="Words">Its words, in lower case; a word of capitals alone stays as it is, and is met only so.</param>
/// <param name="Wording">The plain wording to show; empty for words that only look like a term.</param>
/// <param name="Plain">The plain wording in the right form, or null where the form cannot be told.</param>
/// <param name="IsOfTheHouse">Whether the house's own glossary holds it.</param>
internal sealed record TradeTerm(string Key, string[] Words, string Wording, string? Plain, bool IsOfTheHouse)
{
    /// <summary>Cuts a term into words, as it is met in a text; hyphens do not count.</summary>
    public static string[] Cut(string form)
    {
        var words = WordRun.Of(form);
        return [.. Enumerable.Range(0, words.Count).Where(at => !words.IsSign(at, "-")).Select(at => IsCapitals(Written(words, at)) ? Written(words, at) : words.Span(at).ToString())];
    }

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

    private static string Written(WordRun words, int at) => words.Text.Substring(words[at].Start, words[at].Length);

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
