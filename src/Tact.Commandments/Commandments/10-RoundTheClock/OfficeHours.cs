using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The words by which a letter sends the client to our working hours: closed, away, or "in office hours".</summary>
internal static class OfficeHours
{
    private const string Aside = "aside";

    /// <summary>
    /// The first such words of each sentence, with the kind they are of: <c>closed</c>, <c>away</c> or <c>hours</c>. What we
    /// ask is about the client's own hours.
    /// </summary>
    public static IEnumerable<(string Kind, Passage Words)> In(LetterReading reading)
    {
        foreach (var said in Saying.In(reading, "10-RoundTheClock/RoundTheClock").Where(one => !one.IsAsked).GroupBy(one => one.Sentence))
        {
            var asides = said.Where(one => one.Section == Aside).ToList();
            if (said.FirstOrDefault(one => one.Section != Aside && !asides.Exists(aside => aside.Words.Overlaps(one.Words))) is { } first)
            {
                yield return (first.Section, first.Words);
            }
        }
    }
}
