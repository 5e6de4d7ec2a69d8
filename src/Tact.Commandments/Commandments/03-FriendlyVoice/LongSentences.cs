using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Sentences too long, or of too many clauses, to be said to a friend in one breath.</summary>
internal static class LongSentences
{
    private const int MostClauses = 6;

    /// <summary>Where they stand, and how many words (in Chinese: signs) each has. Lists and lines of programs are no sentences.</summary>
    public static IEnumerable<(Passage Passage, int Words)> In(LetterReading reading)
    {
        var words = WordRun.Of(reading.Text);
        foreach (var sentence in reading.Sentences.Where(one => Prose.Is(one.Text) && !one.Text.Contains('\n' + "- ", StringComparison.Ordinal)))
        {
            var (length, clauses) = Measure(words, sentence);
            var most = Most(reading.Language);
            if (length > most || (clauses >= MostClauses && length > most * 3 / 4))
            {
                yield return (sentence.Passage, length);
            }
        }
    }

    private static int Most(Language language) => language switch
    {
        Language.Russian => 34,
        Language.Chinese => 90,
        _ => 40,
    };

    private static (int Words, int Clauses) Measure(WordRun words, Sentence sentence)
    {
        var (length, clauses) = (0, 1);
        var to = words.At(sentence.Passage.End);
        for (var at = words.At(sentence.Passage.Start); at < to; at++)
        {
            length += words.Has(at, WordKind.Sign) ? 0 : 1;
            clauses += words.IsSign(at, ",;，；") ? 1 : 0;
        }

        return (length, clauses);
    }
}
