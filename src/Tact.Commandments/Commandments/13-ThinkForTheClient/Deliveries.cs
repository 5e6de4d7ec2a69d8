using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Letters that hand something over.</summary>
internal static class Deliveries
{
    /// <summary>Whether the letter says so.</summary>
    public static bool Has(LetterReading reading) =>
        Saying.In(reading, "13-ThinkForTheClient/ThinkForTheClient").Any(one => one.Section == "delivery" && !one.IsAsked);
}
