using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Letters that are written to nobody.</summary>
internal static class Address
{
    private const int FewestSentences = 4;
    private const int FewestWords = 50;
    private const int FewestSigns = 90;

    /// <summary>Whether a letter of some length neither greets the client nor says "you".</summary>
    public static bool IsMissing(LetterReading reading)
    {
        var words = WordRun.Of(reading.Text);
        var length = Enumerable.Range(0, words.Count).Count(at => !words.Has(at, WordKind.Sign));
        return reading.Language != Language.Other
            && reading.Sentences.Count(one => Prose.Is(one.Text)) >= FewestSentences
            && length >= (reading.Language == Language.Chinese ? FewestSigns : FewestWords)
            && !reading.Acts.Contains(Act.Greeting)
            && !reading.Asks.Any(ask => !ask.InSubject)
            && !Saying.In(reading, "03-FriendlyVoice/FriendlyVoice.voice").Any(one => one.Section == "you");
    }
}
