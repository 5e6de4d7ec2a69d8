using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The closing a letter should end with, drafted from what the letter itself asks and from the time it names.</summary>
internal static class Closing
{
    /// <summary>Words of the room, by key, with the facts put in.</summary>
    public delegate string Words(string key, params ReadOnlySpan<object?> facts);

    /// <summary>A paragraph of its own: one step in a sentence, several in a numbered list.</summary>
    public static string With(IReadOnlyList<Wanted> wanted, Draft draft, Words say, string day)
    {
        var by = wanted.Select(one => Named(one, draft.Reading)).FirstOrDefault(time => time is not null) ?? say("until", day);
        var steps = wanted.Select((one, at) => wanted.Count == 1 ? OneLine(one.Text) : $"{at + 1}. {OneLine(one.Text)}");
        return SummaryAndNextStep.Lines(say(wanted.Count == 1 ? "closing.one" : "closing.many", string.Join('|', steps), by));
    }

    /// <summary>The next day from Monday to Friday.</summary>
    public static DateTime WorkingDayAfter(DateTime day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

        return day;
    }

    private static string? Named(Wanted wanted, LetterReading reading) =>
        reading.Times.FirstOrDefault(time => time.IsBound && wanted.Passage.Contains(time.Passage))?.Text;

    private static string OneLine(string ask) => string.Join(' ', ask.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
