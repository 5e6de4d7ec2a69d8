using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>How letters sum up, name a next step, or only take their leave.</summary>
internal static class EndingWords
{
    /// <summary>Those of a letter, in their order.</summary>
    public static IReadOnlyList<Saying> In(LetterReading reading) => Saying.In(reading, "19-SummaryAndNextStep/SummaryAndNextStep");
}
