using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Letters in which things are done and nobody does them.</summary>
internal static class Passives
{
    private const int Fewest = 4;

    /// <summary>Whether most sentences of the letter are so, and there are several.</summary>
    public static bool AreMany(LetterReading reading)
    {
        var sentences = reading.Sentences.Count(one => Prose.Is(one.Text));
        var passive = Saying.In(reading, "03-FriendlyVoice/FriendlyVoice.voice")
            .Where(one => one.Section == "passive" && Prose.Is(one.Sentence.Text)).Select(one => one.Sentence.Passage).Distinct().Count();
        return passive >= Fewest && passive * 2 > sentences;
    }
}
