using System.Globalization;
using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>roster.yaml</c>: who is on duty when.</summary>
internal sealed record RosterFile
{
    /// <summary>The members.</summary>
    public IReadOnlyList<MemberEntry> Members { get; init; } = [];

    /// <summary>Days off.</summary>
    public IReadOnlyList<HolidayEntry> Holidays { get; init; } = [];
}

/// <summary>A member with shifts.</summary>
internal sealed record MemberEntry
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The zone; that of the house where none is said.</summary>
    public string? Zone { get; init; }

    /// <summary>The shifts.</summary>
    public IReadOnlyList<ShiftEntry> Shifts { get; init; } = [];

    /// <summary>When the member is away.</summary>
    public IReadOnlyList<AwayEntry> Away { get; init; } = [];
}

/// <summary>A shift.</summary>
internal sealed record ShiftEntry
{
    /// <summary>The days, mon to sun.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>When it begins.</summary>
    public string From { get; init; } = "";

    /// <summary>When it ends.</summary>
    public string Till { get; init; } = "";
}

/// <summary>Days away.</summary>
internal sealed record AwayEntry
{
    /// <summary>The first day.</summary>
    public string From { get; init; } = "";

    /// <summary>The last day.</summary>
    public string Till { get; init; } = "";
}

/// <summary>A day off.</summary>
internal sealed record HolidayEntry
{
    /// <summary>The day.</summary>
    public string Date { get; init; } = "";

    /// <summary>What it is.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where it holds.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];
}

/// <summary>Reads who is on duty when.</summary>
internal static class HouseRoster
{
    private static readonly string[] _days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The roster of a file; an empty one where it is not there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="zone">The zone of members who name none.</param>
    /// <exception cref="DeskFailure">The file is broken, or names a day that is in no calendar.</exception>
    public static Roster In(string file, TimeZoneInfo zone)
    {
        var read = HouseYaml.Read<RosterFile>(file);
        return new(
            [.. read.Members.Select(one => new OnDuty(
                one.Name,
                one.Zone is null ? zone : TimeZoneInfo.FindSystemTimeZoneById(one.Zone),
                [.. one.Shifts.Select(shift => new Shift([.. shift.Days.Select(Day)], Hour(shift.From), Hour(shift.Till)))],
                [.. one.Away.Select(away => (Date(away.From, file), Date(away.Till, file)))]))],
            [.. read.Holidays.Select(one => new Holiday(Date(one.Date, file), one.Name, one.Zones))]);
    }

    private static DayOfWeek Day(string day) => (DayOfWeek)Array.IndexOf(_days, day);

    // "24:00" is the end of the day.
    private static TimeSpan Hour(string time) =>
        new(int.Parse(time.Split(':')[0], CultureInfo.InvariantCulture), int.Parse(time.Split(':')[1], CultureInfo.InvariantCulture), 0);

    private static DateOnly Date(string day, string file) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw new DeskFailure($"{file}: there is no day {day}.", "Write it as 2026-12-25.");
}
