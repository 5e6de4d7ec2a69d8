using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Finds the words that tell of a change of hands, by the section of the lists they stand in.</summary>
internal static class PickupWords
{
    /// <summary>The first words of <paramref name="section"/>, in the whole text or inside a part of it; or null.</summary>
    public static Passage? First(LetterReading reading, string section, Passage? part = null) =>
        All(reading, section, part).Select(words => (Passage?)words).FirstOrDefault();

    /// <summary>All of them, in their order.</summary>
    public static IEnumerable<Passage> All(LetterReading reading, string section, Passage? part = null) =>
        Saying.In(reading, "15-SeamlessPickup/SeamlessPickup")
            .Where(one => one.Section == section && (part is not { } within || within.Contains(one.Words)))
            .Select(one => one.Words);
}
