using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Chains of nouns made of verbs: "the implementation of the optimisation of the utilisation".</summary>
internal static class NounChains
{
    private const int FewestNouns = 3;
    private const int Window = 7;
    private const int FewestOfChinese = 5;
    private const int ShortestNoun = 7;

    private static readonly string[] _english = ["tion", "tions", "sion", "sions", "ment", "ments", "isation", "ization", "ance", "ence", "ability"];
    private static readonly string[] _russian =
    [
        "ния", "нию", "нием", "нии", "ние", "ний", "ниям", "тия", "тию", "тием", "тие", "ции", "цию", "цией", "ция", "ций", "ости", "остью", "ства", "ству", "ством",
    ];

    /// <summary>Where they stand in the new text.</summary>
    public static IEnumerable<Passage> In(LetterReading reading)
    {
        var words = WordRun.Of(reading.Text);
        return reading.Sentences.Where(one => Prose.Is(one.Text)).Select(one => Chain(words, one, reading.Language)).Where(passage => passage.Length > 0);
    }

    private static Passage Chain(WordRun words, Sentence sentence, Language language)
    {
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        var links = Enumerable.Range(from, to - from).Where(at => language == Language.Chinese ? words.Is(at, "的") : IsNoun(words, at, language)).ToList();
        var (fewest, window) = language == Language.Chinese ? (FewestOfChinese, int.MaxValue) : (FewestNouns, Window);
        for (var first = 0; first + fewest <= links.Count; first++)
        {
            var last = links[first + fewest - 1];
            if (last - links[first] <= window && !HasBreak(words, links[first], last))
            {
                return words.Passage(links[first], last + 1);
            }
        }

        return default;
    }

    private static bool IsNoun(WordRun words, int at, Language language)
    {
        var word = words.Span(at);
        if (word.Length < ShortestNoun || words.Has(at, WordKind.Link))
        {
            return false;
        }

        foreach (var ending in language == Language.Russian ? _russian : language == Language.English ? _english : [])
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    // A list of such nouns is no chain.
    private static bool HasBreak(WordRun words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.IsSign(at, ",;:()，；、：（）/") || words.Is(at, "and") || words.Is(at, "or") || words.Is(at, "и") || words.Is(at, "или"))
            {
                return true;
            }
        }

        return false;
    }
}
