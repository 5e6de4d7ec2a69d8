using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a letter says of a call: that it has just been, what was said in it, or all that was decided.</summary>
internal static class CallWords
{
    private const int ItemsOfASummary = 2;

    /// <summary>The first words that rest on a call ("as we agreed on the phone"), or null.</summary>
    public static Saying? Recalled(LetterReading reading) => First(reading, "recalled");

    /// <summary>The first words that tell of a call just ended ("thank you for the call"), or null.</summary>
    public static Saying? Ended(LetterReading reading) => First(reading, "ended");

    /// <summary>The first words that set a call for a time ("the call is set for"), or null.</summary>
    public static Saying? Planned(LetterReading reading) => First(reading, "planned");

    /// <summary>Whether it says what was decided: in so many words, or as a list beneath the mention of the call.</summary>
    public static bool SumsUp(LetterReading reading) =>
        First(reading, "summary") is not null
        || ((Recalled(reading) ?? Ended(reading)) is { } call && Items(reading.Text, call.Words.End) >= ItemsOfASummary);

    private static Saying? First(LetterReading reading, string section) =>
        Saying.In(reading, "20-CallSummary/CallSummary").FirstOrDefault(one => one.Section == section && !one.IsAsked);

    private static int Items(string text, int from)
    {
        var items = 0;
        for (var at = text.IndexOf('\n', from); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            items += Enumerations.Mark(text, at + 1) > 0 ? 1 : 0;
        }

        return items;
    }
}
