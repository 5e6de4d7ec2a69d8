namespace Tact.Web.Conversations;

/// <summary>The instants a member is offered for looking at something again: mornings of their own days.</summary>
internal static class Later
{
    private static readonly TimeSpan _morning = TimeSpan.FromHours(9);
    private static readonly TimeSpan _soon = TimeSpan.FromHours(3);

    /// <summary>The instants, soonest first: in three hours, tomorrow, in two days, on Monday, in a week; none twice.</summary>
    /// <param name="now">Now.</param>
    /// <param name="zone">The zone whose mornings they are.</param>
    public static IReadOnlyList<DateTimeOffset> Offers(DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var monday = today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 6) % 7 + 1);
        DateTime[] mornings = [today.AddDays(1), today.AddDays(2), monday, today.AddDays(7)];
        return [.. mornings.Select(day => Morning(day, zone)).Prepend(now + _soon).Distinct().Order()];
    }

    /// <summary>Nine o'clock of that day; an hour later where the clocks leave that hour out.</summary>
    private static DateTimeOffset Morning(DateTime day, TimeZoneInfo zone)
    {
        var at = DateTime.SpecifyKind(day + _morning, DateTimeKind.Unspecified);
        at = zone.IsInvalidTime(at) ? at.AddHours(1) : at;
        return new DateTimeOffset(at, zone.GetUtcOffset(at)).ToUniversalTime();
    }
}
