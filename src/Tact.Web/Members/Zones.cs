namespace Tact.Web.Members;

/// <summary>The time zones offered: those named after a place, as people know them.</summary>
internal static class Zones
{
    private static readonly string[] Continents = ["Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];

    private static readonly Lazy<string[]> All = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(IsPlace).Prepend("UTC").Order(StringComparer.Ordinal)]);

    /// <summary>All of them, and <paramref name="present"/> even if it is none of them.</summary>
    public static IEnumerable<string> Offered(string present) => All.Value.Contains(present) ? All.Value : All.Value.Prepend(present);

    private static bool IsPlace(string id) => Continents.Any(one => id.StartsWith(one, StringComparison.Ordinal));
}
