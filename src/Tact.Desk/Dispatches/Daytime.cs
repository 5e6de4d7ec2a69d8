namespace Tact.Desk.Dispatches;

/// <summary>When a letter is welcome: on a working day, in the hours people read letters where they live.</summary>
public static class Daytime
{
    private const int From = 9;
    private const int Noon = 14;
    private const int To = 18;
    private const int DaysAhead = 7;

    /// <summary>Whether it is such a time there.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="zone">Where they live.</param>
    public static bool IsNow(DateTimeOffset now, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(now, zone);
        return IsWorkingDay(there.Date) && there.Hour is >= From and < To;
    }

    /// <summary>The next instants to offer, soonest first: nine and two o'clock there, on working days.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="zone">Where they live.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<DateTimeOffset> Offers(DateTimeOffset now, TimeZoneInfo zone, int most)
    {
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        return [.. Enumerable.Range(0, DaysAhead + most).Select(ahead => today.AddDays(ahead)).Where(IsWorkingDay)
            .SelectMany(day => new[] { day.AddHours(From), day.AddHours(Noon) })
            .Select(at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), zone.GetUtcOffset(at)).ToUniversalTime())
            .Where(at => at > now).Take(most)];
    }

    private static bool IsWorkingDay(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
