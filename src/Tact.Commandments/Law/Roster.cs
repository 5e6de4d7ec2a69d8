namespace Tact.Commandments.Law;

/// <summary>Who is on duty when.</summary>
/// <param name="Members">The members with their shifts.</param>
/// <param name="Holidays">Days on which nobody of the zones they name is on duty.</param>
public sealed record Roster(IReadOnlyList<OnDuty> Members, IReadOnlyList<Holiday> Holidays)
{
    /// <summary>A roster that names nobody.</summary>
    public static Roster Empty { get; } = new([], []);
}

/// <summary>A member's duty.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Zone">The time zone their shifts are told in.</param>
/// <param name="Shifts">When they are on duty, week by week.</param>
/// <param name="Away">When they are not, each from a day through a day.</param>
public sealed record OnDuty(string Name, TimeZoneInfo Zone, IReadOnlyList<Shift> Shifts, IReadOnlyList<(DateOnly From, DateOnly Till)> Away);

/// <summary>A stretch of duty that comes back every week.</summary>
/// <param name="Days">On which days it begins.</param>
/// <param name="From">When it begins, from midnight.</param>
/// <param name="Till">When it ends, from midnight; at or before <paramref name="From"/> it ends the next day.</param>
public sealed record Shift(IReadOnlyList<DayOfWeek> Days, TimeSpan From, TimeSpan Till);

/// <summary>A day off.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What it is; empty where that is not said.</param>
/// <param name="Zones">The IANA names of the zones it holds in; empty for all.</param>
public sealed record Holiday(DateOnly Date, string Name, IReadOnlyList<string> Zones);
