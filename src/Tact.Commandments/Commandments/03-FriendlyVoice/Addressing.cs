using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Whether a letter speaks to its reader.</summary>
internal static class Addressing
{
    private const int WordsOfALetter = 60;
    private const int SignsOfALetter = 120;

    /// <summary>Whether a letter of some length nowhere says "you", asks nothing and tells nobody to do anything.</summary>
    public static bool IsMissing(LetterReading reading, IReadOnlyList<SpokenSentence> sentences)
    {
        var said = sentences.Sum(sentence => Enumerable.Range(sentence.From, sentence.To - sentence.From).Count(sentence.IsWord));
        if (said < (reading.Language == Language.Chinese ? SignsOfALetter : WordsOfALetter) || reading.Asks.Count > 0)
        {
            return false;
        }

        var (words, shape) = (sentences[0].Words, sentences[0].Shape);
        for (var at = 0; at < words.Count; at++)
        {
            if (shape.Has("you", words, at) || (reading.Language == Language.Russian && IsImperative(words, at)))
            {
                return false;
            }
        }

        return !sentences.Any(sentence => Clauses.Of(words, sentence.From, sentence.To).Any(clause => shape.Has("do", words, clause.From)));
    }

    private static bool IsImperative(WordRun words, int at) => words.Span(at) is { Length: > 4 } word && (word.EndsWith("йте") || word.EndsWith("ите") || word.EndsWith("ьте") || word.EndsWith("тесь"));
}
