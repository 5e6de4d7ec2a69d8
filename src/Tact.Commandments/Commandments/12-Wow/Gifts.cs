using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a letter gives beyond what was asked.</summary>
internal static class Gifts
{
    /// <summary>Where it gives something: in its own words ("we also made"), or an extra of the house that is done; empty where it gives nothing.</summary>
    public static Passage Given(LetterReading reading, IReadOnlyList<Extra> extras)
    {
        var said = In(reading);
        if (said.FirstOrDefault(one => one.Section == "also" && !one.IsAsked) is { } also)
        {
            return also.Words;
        }

        return said.Where(one => one.Section == "done" && !one.IsAsked).Select(one => one.Sentence)
            .FirstOrDefault(sentence => extras.Any(extra => extra.Called.Prepend(extra.Name).Any(SpokenOf.In(sentence.Text).HasAllOf)))?.Passage ?? default;
    }

    /// <summary>Whether the letter says that something is a gift, or names a price for it.</summary>
    public static bool IsSaid(LetterReading reading) => reading.Prices.Count > 0 || In(reading).Any(one => one.Section == "gift");

    private static IReadOnlyList<Saying> In(LetterReading reading) => Saying.In(reading, "12-Wow/Wow");
}
