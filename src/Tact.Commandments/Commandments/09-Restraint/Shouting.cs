using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Words in capitals one after another. Walls of exclamation marks are left to 3: they are too loud, not rude.</summary>
internal static class Shouting
{
    private const int LongestAcronym = 4;
    private const int Loud = 2;

    private static readonly Lazy<WordSet> Ordinary = new(() => new(
        Embedded.Sections("Commandments/09-Restraint/Restraint.en.txt")["<ordinary>"].SelectMany(line => line.Split(' '))));

    /// <summary>
    /// What shouts in a letter of ours: the first run of capitals. Capitals that the client uses too are a
    /// name, and so are those without an ordinary word among them; a line of nothing else is a heading.
    /// </summary>
    public static IEnumerable<HeatedWords> In(LetterReading reading, Correspondence correspondence)
    {
        if (FirstCapitals(reading, correspondence) is { Length: > 0 } loud)
        {
            yield return new("shout", loud, Level.Warn);
        }
    }

    private static Passage FirstCapitals(LetterReading reading, Correspondence correspondence)
    {
        var words = reading.Words;
        return reading.Sentences.Where(one => one.Text.Any(char.IsLower))
            .SelectMany(one => Runs(words, words.At(one.Passage.Start), words.At(one.Passage.End)))
            .FirstOrDefault(run => !correspondence.Letters.Any(letter => !letter.IsOurs && (letter.Text + letter.Subject).Contains(run.In(reading.Text), StringComparison.Ordinal)));
    }

    private static IEnumerable<Passage> Runs(WordRun words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var end = at;
            while (end < to && IsLoud(words, end))
            {
                end++;
            }

            if (end - at >= Loud && Enumerable.Range(at, end - at).Any(one => IsOrdinary(words, one)))
            {
                yield return words.Passage(at, end);
            }

            at = Math.Max(at, end - 1);
        }
    }

    private static bool IsLoud(WordRun words, int at)
    {
        var word = words.Passage(at, at + 1).In(words.Text);
        return word.Length > 1 && word.All(char.IsUpper);
    }

    // Cyrillic names of firms and standards are short.
    private static bool IsOrdinary(WordRun words, int at) =>
        Ordinary.Value.Has(words, at) || (words.Span(at).Length > LongestAcronym && words.Span(at)[0] is >= 'а' and <= 'я');
}
