using Tact.Desk.Arrivals;

namespace Tact.Desk.Filing;

/// <summary>The instant that counts for a letter's place and clocks.</summary>
internal static class Moment
{
    private static readonly TimeSpan _moved = TimeSpan.FromDays(1);
    private static readonly DateTimeOffset _firstMail = new(1971, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// When the server received it, unless that is only when the mailbox was moved there; else what the letter says, if
    /// it can be; else when it was stored.
    /// </summary>
    public static DateTimeOffset Of(Arrival arrival, DateTimeOffset? date, DateTimeOffset? received)
    {
        var latest = arrival.StoredAt + _moved;
        var stamped = Possible(received, latest);
        if (arrival.ReceivedAt is { } arrived)
        {
            return stamped is { } stamp && arrived - stamp > _moved ? stamp : arrived;
        }

        return Possible(date, latest) ?? stamped ?? arrival.StoredAt;
    }

    /// <summary>A stamp from before there was mail, or from the time to come, is somebody's broken clock.</summary>
    private static DateTimeOffset? Possible(DateTimeOffset? instant, DateTimeOffset latest) =>
        instant is { } given && given > _firstMail && given <= latest ? given : null;
}
