using System.Globalization;

namespace Tact.Commandments;

/// <summary>The time a put-off letter may promise: three hours on, at a full hour of the client's day; else the next noon.</summary>
internal static class NextHour
{
    private const int Ahead = 3;
    private const int Earliest = 10;
    private const int Latest = 19;

    /// <summary>The key of the words ("today", "tomorrow") and the hour.</summary>
    public static (string Key, string Hour) After(DateTime now)
    {
        var hour = now.AddHours(Ahead);
        hour = hour.Minute > 0 ? hour.Date.AddHours(hour.Hour + 1) : hour;
        return hour.Date == now.Date && hour.Hour is >= Earliest and <= Latest
            ? ("today", hour.ToString("HH:mm", CultureInfo.InvariantCulture))
            : ("tomorrow", "12:00");
    }
}
