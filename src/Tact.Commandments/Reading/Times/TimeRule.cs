namespace Tact.Commandments.Reading;

/// <summary>What the words of a named time say, and the latest local time they allow.</summary>
internal sealed record TimeRule
{
    private const int MonthsAhead = 14;
    private const double EndOfWork = 18;
    private const double StartOfWork = 9;
    private const double EndOfDay = 23 + (59.0 / 60);

    /// <summary>Which day.</summary>
    public TimePiece? Day { get; init; }

    /// <summary>The weekday that is named beside a day of the month, from 1 to 7; 0 for none.</summary>
    public int Weekday { get; init; }

    /// <summary>In which week or month from now, where the words say so.</summary>
    public int? Week { get; init; }

    /// <summary>The last day of a month that is meant.</summary>
    public int MonthPart { get; init; } = 31;

    /// <summary>How long from now.</summary>
    public TimePiece? Span { get; init; }

    /// <summary>Which hour.</summary>
    public TimePiece? Clock { get; init; }

    /// <summary>The latest hour of the part of the day.</summary>
    public double? Part { get; init; }

    /// <summary>Whether the day itself is no longer meant ("before Friday"): it ends as work begins.</summary>
    public bool EndsBeforeDay { get; init; }

    /// <summary>The latest local time the words allow.</summary>
    public DateTime Reckon(DateTime now)
    {
        if (Span is { Kind: "span.minute" or "span.hour" } span)
        {
            return now.AddMinutes(span.Value * (span.Kind == "span.hour" ? 60 : 1));
        }

        if (Date(now) is not { } date)
        {
            return OfTheClock(now);
        }

        var due = At(date, Hour());
        return due > now || Clock is not null || date != now.Date ? due : At(date, EndOfDay);
    }

    private DateTime? Date(DateTime now) => Span is { } span ? After(now.Date, span) : Day switch
    {
        null => null,
        { Kind: "day" } day => now.Date.AddDays(day.Value),
        { Kind: "weekday" } day => NextWeekday(now, (int)day.Value),
        { Kind: "week" } week => Friday(now.Date, (int)week.Value),
        { Kind: "weekstart" } week => Monday(now.Date).AddDays((7 * week.Value) + 1),
        { Kind: "weekmiddle" } week => Monday(now.Date).AddDays((7 * week.Value) + 2),
        { Kind: "sunday" } week => Monday(now.Date).AddDays((7 * week.Value) + 6),
        { Kind: "months" } month => LastOf(now.AddMonths((int)month.Value)),
        { Kind: "years" } year => new DateTime(now.Year + (int)year.Value, 12, 31),
        { Kind: "nth" } day when Week is { } months => On(now.AddMonths(months).Year, now.AddMonths(months).Month, (int)day.Value),
        { Kind: "nth" } day => Nth(now, (int)day.Value, Weekday),
        { } date => Month(now.Date, date),
    };

    private static DateTime After(DateTime today, TimePiece span) => span.Kind switch
    {
        "span.workday" => Workdays(today, (int)span.Value),
        "span.week" => today.AddDays(7 * span.Value),
        "span.month" => today.AddMonths((int)Math.Min(1200, span.Value)),
        _ => today.AddDays(Math.Min(36500, span.Value)),
    };

    private static DateTime Workdays(DateTime day, int count)
    {
        for (count = Math.Min(count, 1000); count > 0; count -= IsWeekend(day) ? 0 : 1)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateTime NextWeekday(DateTime now, int weekday)
    {
        var day = Monday(now.Date).AddDays(weekday - 1 + (7 * (Week ?? 0)));
        return day > now.Date || (day == now.Date && At(day, Hour()) > now) ? day : day.AddDays(7);
    }

    private static DateTime Friday(DateTime today, int week) =>
        Monday(today).AddDays((7 * week) + (week == 0 && IsWeekend(today) ? 6 : 4));

    // "Wednesday 13th" is of the first month whose 13th is one; where none of a year's is, the weekday was a slip.
    private static DateTime Nth(DateTime now, int day, int weekday)
    {
        var first = now.Date.AddDays(1 - now.Day);
        var days = Enumerable.Range(0, MonthsAhead).Select(first.AddMonths)
            .Where(month => DateTime.DaysInMonth(month.Year, month.Month) >= day)
            .Select(month => month.AddDays(day - 1))
            .Where(date => date >= now.Date)
            .ToList();
        return days.FirstOrDefault(date => (int)date.DayOfWeek == weekday % 7 && weekday > 0, days[0]);
    }

    private DateTime Month(DateTime today, TimePiece date)
    {
        var month = date.Kind == "month" ? (int)date.Value : date.Month;
        var day = date.Kind == "month" ? MonthPart : (int)date.Value;
        var year = date.Year > 0 ? date.Year : today.Year;
        var named = On(year, month, day);
        return date.Year == 0 && named < today ? On(year + 1, month, day) : named;
    }

    private static DateTime On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static DateTime LastOf(DateTime month) => On(month.Year, month.Month, 31);

    private static DateTime Monday(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static bool IsWeekend(DateTime day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>An hour without a day: the next such hour.</summary>
    private DateTime OfTheClock(DateTime now)
    {
        var due = At(now.Date, Hour());
        var later = Clock is { IsBare: true } && Part is null && Hour() < 12 ? due.AddHours(12) : due;
        return due > now ? due : later > now ? later : due.AddDays(1);
    }

    private double Hour() => Clock is { } clock ? Of(clock) : EndsBeforeDay ? StartOfWork : Part ?? EndOfWork;

    // "5 in the afternoon"; alone, an hour before seven is one of the afternoon.
    private double Of(TimePiece clock) =>
        !clock.IsBare ? clock.Value
        : Part is { } part ? (part > 12 && clock.Value < 12) || (part > 18 && clock.Value == 12) ? clock.Value + 12 : clock.Value
        : clock.Value < 7 ? clock.Value + 12
        : clock.Value;

    private static DateTime At(DateTime day, double hour) => day.AddMinutes(Math.Round(hour * 60));
}
