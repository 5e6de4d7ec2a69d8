using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>The topics a letter tells of, and those it asks about.</summary>
internal static class AnswerTopics
{
    private const string List = "14-OneStepAhead/OneStepAhead";

    /// <summary>What it tells of. A sum of money tells of the price.</summary>
    public static HashSet<string> Said(LetterReading reading)
    {
        var said = Saying.In(reading, List).Where(one => !one.IsAsked && !IsWithin(one, reading)).Select(one => one.Section).ToHashSet(StringComparer.Ordinal);
        if (reading.Prices.Any(price => price.Amount > 0))
        {
            said.Add("price");
        }

        return said;
    }

    /// <summary>What it asks about.</summary>
    public static HashSet<string> Asked(LetterReading reading) =>
        Saying.In(reading, List).Where(one => IsWithin(one, reading)).Select(one => one.Section).ToHashSet(StringComparer.Ordinal);

    private static bool IsWithin(Saying one, LetterReading reading) => reading.Asks.Any(ask => !ask.InSubject && ask.Passage.Overlaps(one.Words));
}
