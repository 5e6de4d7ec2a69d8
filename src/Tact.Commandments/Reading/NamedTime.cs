using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A time as words name it ("by Friday 17:00", "within the day"), to be reckoned from the moment of writing.</summary>
/// <param name="Text">The words.</param>
/// <param name="Passage">Where they stand.</param>
/// <param name="Reckon">The latest local time the words allow, given the writer's local time; pure.</param>
public sealed record NamedTime(string Text, Passage Passage, Func<DateTime, DateTime> Reckon)
{
    /// <summary>Whether the words bind the time to its end ("by", "within"), rather than only name it.</summary>
    public bool IsBound { get; init; }

    /// <summary>The instant the words allow at the latest, for someone in <paramref name="zone"/> reading a letter written at <paramref name="written"/>.</summary>
    public DateTimeOffset From(DateTimeOffset written, TimeZoneInfo zone)
    {
        if (written.Year is < 1900 or > 9000)
        {
            return written; // A letter without any date: nothing to reckon from.
        }

        var local = TimeZoneInfo.ConvertTime(written, zone).DateTime;
        var due = DateTime.SpecifyKind(Reckon(local), DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(due))
        {
            due = due.AddMinutes(30);
        }

        return new DateTimeOffset(due, zone.GetUtcOffset(due));
    }
}
