using System.Globalization;

namespace Tact.Desk.Queue;

/// <summary>
/// A place in a list that is ordered by instant and number: where a page ends and the next begins. Rows that come and go
/// meanwhile never make one appear twice or be passed over.
/// </summary>
/// <param name="At">The instant of the last row shown.</param>
/// <param name="Id">Its number.</param>
public sealed record PlaceInList(DateTimeOffset At, long Id)
{
    /// <summary>The place as addresses carry it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}-{Id}");

    /// <summary>The place written in an address; null for none and for what is none.</summary>
    public static PlaceInList? Read(string? written) =>
        written?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(new(at, TimeSpan.Zero), number)
            : null;
}
