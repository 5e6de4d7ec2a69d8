using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Desk.Queue;

/// <summary>How the desk stands, in the few numbers every page shows. Each is a read of an index.</summary>
public sealed class Standing(DeskStore desk)
{
    private static readonly DispatchState[] Troubled = [DispatchState.Refused, DispatchState.Uncertain];

    /// <summary>The numbers of one instant.</summary>
    /// <param name="Overdue">Conversations on which something is late.</param>
    /// <param name="OutboxTroubles">Letters that wait for a member's word: refused or uncertain.</param>
    /// <param name="MailboxTroubles">Mailboxes that cannot be read.</param>
    /// <param name="FailedArrivals">Letters that came and could not be read.</param>
    /// <param name="NextDue">When the next due becomes late; null when none will.</param>
    public sealed record Now(int Overdue, int OutboxTroubles, int MailboxTroubles, int FailedArrivals, DateTimeOffset? NextDue);

    /// <summary>How it stands at <paramref name="now"/>.</summary>
    public async Task<Now> Read(DateTimeOffset now, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        return new(
            await Awake.At(context, context.Dues.Where(due => due.By <= now), now)
                .Where(due => context.Conversations.Any(one => one.Id == due.ConversationId && one.ClosedAt == null && one.JoinedToId == null))
                .Select(due => due.ConversationId).Distinct().CountAsync(ct),
            await context.Dispatches.CountAsync(one => Troubled.Contains(one.State), ct),
            await context.Mailboxes.CountAsync(one => one.Problem != null && one.RetiredAt == null, ct),
            await context.Arrivals.CountAsync(one => one.State == ArrivalState.Failed, ct),
            await context.Dues.Where(due => due.By > now).MinAsync(due => (DateTimeOffset?)due.By, ct));
    }
}
