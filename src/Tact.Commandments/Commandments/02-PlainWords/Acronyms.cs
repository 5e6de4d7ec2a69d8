using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The acronyms of a letter that not everybody knows. Names, units, numbers of things, capitals that only shout are none.</summary>
internal static class Acronyms
{
    private const int Longest = 5;

    private static readonly ConditionalWeakTable<LetterReading, List<Acronym>> Known = [];

    private static readonly Lazy<HashSet<string>> Everyday = new(() =>
        [.. Embedded.Sections("Commandments/02-PlainWords/PlainWords.everyday.txt").Values.SelectMany(lines => lines).SelectMany(line => line.Split(' '))]);

    /// <summary>Those of the new text, each once, in their order.</summary>
    public static IReadOnlyList<Acronym> In(LetterReading reading) => Known.GetValue(reading, static reading => [.. Find(reading)]);

    /// <summary>Those between two words, each as often as it stands there.</summary>
    public static IEnumerable<Acronym> Between(WordRun words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Has(at, WordKind.Letters) && Letters(words, at) is { } letters && !IsShouted(words, at) && IsOnItsOwn(words, at))
            {
                yield return new(letters, words.Passage(at, at + 1));
            }
        }
    }

    private static IEnumerable<Acronym> Find(LetterReading reading)
    {
        var words = reading.Words;
        return reading.Sentences
            .Where(sentence => Prose.Is(sentence.Text) && Saying.LanguageOf(sentence, reading.Language) != Language.Other)
            .SelectMany(sentence => Between(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End)))
            .DistinctBy(one => one.Letters);
    }

    /// <summary>The capitals of a word that is one, without the ending of a plural or a genitive; or null.</summary>
    private static string? Letters(WordRun words, int at)
    {
        var written = words.Text.AsSpan(words[at].Start, words[at].Length);
        var capitals = 0;
        while (capitals < written.Length && char.IsUpper(written[capitals]))
        {
            capitals++;
        }

        var isWhole = capitals == written.Length || written[capitals..] is "s" or "'s" or "’s";
        if (!isWhole || capitals is < 2 or > Longest)
        {
            return null;
        }

        var letters = written[..capitals].ToString();
        return Everyday.Value.Contains(letters) || IsRoman(letters) || IsSpoken(letters) ? null : letters;
    }

    // Five capitals with a vowel among them are a word: "RESET".
    private static bool IsSpoken(string letters) => letters.Length == Longest && letters.IndexOfAny(['A', 'E', 'I', 'O', 'U', 'Y']) >= 0;

    private static bool IsRoman(string letters) => letters.All(letter => "IVXLCM".Contains(letter));

    // "PLEASE NOTE": a neighbour in capitals, or the same word without them elsewhere.
    private static bool IsShouted(WordRun words, int at) => IsLoud(words, at - 1) || IsLoud(words, at + 1);

    private static bool IsLoud(WordRun words, int at) =>
        words.Has(at, WordKind.Letters) && words[at].Length > 1 && Written(words, at).All(char.IsUpper);

    // Not a name ("Adobe CC", "ISO 9001"), a unit ("5 GB"), a part of something longer.
    private static bool IsOnItsOwn(WordRun words, int at) =>
        Standing.IsAlone(words, at, at + 1)
        && !words.Has(at - 1, WordKind.Number) && !words.Has(at + 1, WordKind.Number)
        && !IsSignature(words, at) && !IsCapital(words, at + 1) && !(IsCapital(words, at - 1) && !IsFirst(words, at - 1));

    // "– JK" at the end of a line.
    private static bool IsSignature(WordRun words, int at) => words.IsSign(at - 1, "-–—") && words.Text.AsSpan(words[at].End).TrimStart(" \t") is [] or ['\r' or '\n', ..];

    private static bool IsCapital(WordRun words, int at) =>
        words.Has(at, WordKind.Letters) && words[at].Length > 1 && char.IsUpper(words.Text[words[at].Start]);

    private static bool IsFirst(WordRun words, int at) => at == 0 || words.IsSign(at - 1, ".!?。！？") || words.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Contains('\n');

    private static string Written(WordRun words, int at) => words.Text.Substring(words[at].Start, words[at].Length);
}
