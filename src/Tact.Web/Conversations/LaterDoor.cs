using System.Globalization;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;

namespace Tact.Web.Conversations;

/// <summary>What the menu of later instants asks for: the kind and the instant, or to wake it.</summary>
internal static class LaterDoor
{
    /// <summary>Does it; null when it asks for nothing that is known.</summary>
    public static Task<ConversationOutcome>? Say(long id, string? when, ConversationBook book, long memberId, CancellationToken ct) => when?.Split(' ') switch
    {
        ["wake"] => book.Wake(id, memberId, ct),
        [OwedDue.Snooze, var at] when Read(at) is { } until => book.Snooze(id, until, memberId, ct),
        [OwedDue.Reminder, var at] when Read(at) is { } by => book.RemindUnlessAnswered(id, by, memberId, ct),
        _ => null,
    };

    private static DateTimeOffset? Read(string written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null;
}
