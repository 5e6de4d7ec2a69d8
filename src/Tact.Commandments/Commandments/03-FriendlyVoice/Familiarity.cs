using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Words for those one is close to: slang, pet names, «ты». The measure is the client's own letters.</summary>
internal static class Familiarity
{
    private const int LongestGreeting = 16;
    private const int WordsOfGreeting = 2;

    /// <summary>Those of a letter that the client has given no cause for.</summary>
    public static IEnumerable<Jar> In(LetterReading reading, Correspondence correspondence)
    {
        var aside = Aside.In(reading.Text);
        foreach (var list in (string[])["slang", "pet"])
        {
            var found = Of(reading, list, aside).ToList();
            if (found.Count > 0 && !Theirs(correspondence).Any(letter => Of(letter, list, Aside.In(letter.Text)).Any()))
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

    private static IEnumerable<Saying> Of(LetterReading reading, string list, Aside aside) =>
        StockPhrases.Of(reading, list, aside).Where(one => list != "pet" || IsSpokenTo(one));

    /// <summary>Whether words stand where one calls somebody: first, after a greeting, or last. Elsewhere they are items of a list.</summary>
    private static bool IsSpokenTo(Saying one)
    {
        var at = one.Words.Start - one.Sentence.Passage.Start;
        return (at <= LongestGreeting && one.Sentence.Text.AsSpan(0, at).Count(' ') <= WordsOfGreeting)
            || !one.Sentence.Text.Skip(at + one.Words.Length).Any(char.IsLetter);
    }

    /// <summary>The first «ты» of a Russian letter that nowhere says «вы».</summary>
    private static Passage Thou(LetterReading reading, Aside aside)
    {
        if (reading.Language != Language.Russian)
        {
            return default;
        }

        var (words, shape) = (reading.Words, ShapeWords.Of(Language.Russian));
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
