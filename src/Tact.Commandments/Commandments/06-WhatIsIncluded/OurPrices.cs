using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The prices in a letter of ours that a client is to pay for what they get.</summary>
internal static class OurPrices
{
    /// <summary>In their order. Not the client's own money, a tax, a saving, a payment made, or a price that is only recalled.</summary>
    public static List<Price> In(LetterReading reading)
    {
        var said = PriceWords.In(reading);
        return [.. reading.Prices.Where(price =>
            reading.Sentences.FirstOrDefault(one => one.Passage.Overlaps(price.Passage)) is { } sentence
            && !said.Any(one => one.Section is "other" or "known" && one.Sentence.Passage == sentence.Passage))];
    }
}
