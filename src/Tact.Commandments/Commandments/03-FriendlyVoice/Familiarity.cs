using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Words for those one is close to: slang, pet names, «ты». The measure is the client's own letters.</summary>
internal static class Familiarity
{
    /// <summary>Those of a letter that the client has given no cause for.</summary>
    public static IEnumerable<Jar> In(LetterReading reading, Correspondence correspondence)
    {
        var aside = Aside.In(reading.Text);
        foreach (var list in (string[])["slang", "pet"])
        {
            var found = StockPhrases.Of(reading, list, aside).ToList();
            if (found.Count > 0 && !Theirs(correspondence).Any(letter => StockPhrases.Of(letter, list, Aside.In(letter.Text)).Any()))
            {
                foreach (var one in found)
                {
                    yield return StockPhrases.Jar(one, list, list == "slang" && one.Section != "?" ? Level.Note : Level.Warn);
                }
            }
        }

        if (Thou(reading, aside) is { Length: > 0 } thou && !Theirs(correspondence).Any(letter => Thou(letter, Aside.In(letter.Text)).Length > 0))
        {
            yield return new("thou", thou, Level.Warn);
        }
    }

    /// <summary>What the client's own letters say.</summary>
    public static IEnumerable<LetterReading> Theirs(Correspondence correspondence) =>
        correspondence.Letters.Where(letter => !letter.IsOurs).Select(letter => letter.Reading);

    /// <summary>The first «ты» of a Russian letter that nowhere says «вы».</summary>
    private static Passage Thou(LetterReading reading, Aside aside)
    {
        if (reading.Language != Language.Russian)
        {
            return default;
        }

        var (words, shape) = (WordRun.Of(reading.Text), ShapeWords.Of(Language.Russian));
        for (var at = 0; at < words.Count; at++)
        {
            if (shape.Has("thou", words, at) && words.Passage(at, at + 1) is var thou && !aside.Holds(thou))
            {
                return thou;
            }
        }

        return default;
    }
}
