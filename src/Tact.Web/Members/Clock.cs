using System.Globalization;
using Tact.Web.Wording;

namespace Tact.Web.Members;

/// <summary>Instants as the member who is looking reads them: in their zone and language.</summary>
internal sealed class Clock(Me me, TimeProvider time)
{
    /// <summary>Now.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Midnight at the end of the member's today.</summary>
    public DateTimeOffset EndOfToday
    {
        get
        {
            var tomorrow = Here(Now).Date.AddDays(1);
            return new(tomorrow, me.Zone.GetUtcOffset(tomorrow));
        }
    }

    /// <summary>An instant in the member's zone.</summary>
    public DateTimeOffset Here(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, me.Zone);

    /// <summary>The time of day, e.g. 14:59.</summary>
    public string Time(DateTimeOffset instant) => Here(instant).ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <summary>The day: today, yesterday, or its date; with the year when it is another one.</summary>
    public string Day(DateTimeOffset instant)
    {
        var (day, today) = (Here(instant).Date, Here(Now).Date);
        var words = Words.Current;
        return day == today ? words["day.today"]
            : day == today.AddDays(-1) ? words["day.yesterday"]
            : day == today.AddDays(1) ? words["day.tomorrow"]
            : day.ToString(words[day.Year == today.Year ? "day.format" : "day.format_year"], CultureInfo.CurrentCulture);
    }

    /// <summary>As short as a list allows: the time today, else the date.</summary>
    public string Short(DateTimeOffset instant)
    {
        var (here, now) = (Here(instant), Here(Now));
        return here.Date == now.Date
            ? here.ToString("HH:mm", CultureInfo.CurrentCulture)
            : here.ToString(Words.Current[here.Year == now.Year ? "day.short" : "day.short_year"], CultureInfo.CurrentCulture);
    }

    /// <summary>Day and time.</summary>
    public string Full(DateTimeOffset instant) => $"{Day(instant)}, {Time(instant)}";

    /// <summary>The instant for machines.</summary>
    public static string Iso(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
