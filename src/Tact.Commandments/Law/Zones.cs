using System.Globalization;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>Whose clock a named time is read on.</summary>
public static class Zones
{
    /// <summary>
    /// The client's zone: as noted, else as the Date of their newest letter shows it (a Date in UTC shows nothing, many
    /// programs write that), else the house's.
    /// </summary>
    public static TimeZoneInfo ZoneOfTheClient(this Correspondence correspondence, HouseStyle house) =>
        correspondence.ClientZone ?? Shown(correspondence.LastOfTheirs?.Date?.Offset) ?? house.Zone;

    private static TimeZoneInfo? Shown(TimeSpan? offset)
    {
        if (offset is not { } shift || shift == TimeSpan.Zero)
        {
            return null;
        }

        var name = (shift < TimeSpan.Zero ? "-" : "+") + shift.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return TimeZoneInfo.CreateCustomTimeZone(name, shift, name, name);
    }
}
