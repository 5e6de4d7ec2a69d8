using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What letters say beside a price.</summary>
internal static class PriceWords
{
    private const int ItemsOfAList = 2;

    /// <summary>Those of a letter, in their order.</summary>
    public static IReadOnlyList<Saying> In(LetterReading reading) => Saying.In(reading, "06-WhatIsIncluded/WhatIsIncluded");

    /// <summary>Whether the letter says what its prices cover: in so many words, or as a list that stands with them.</summary>
    public static bool Includes(LetterReading reading) =>
        In(reading).Any(one => one.Section == "includes") || Items(reading.Text) >= ItemsOfAList;

    private static int Items(string text)
    {
        var items = 0;
        for (var at = 0; at >= 0; at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : -1)
        {
            items += Enumerations.Mark(text, at) > 0 ? 1 : 0;
        }

        return items;
    }
}
