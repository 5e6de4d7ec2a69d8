using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>
/// Takes letters that are due and has them carried. Any number of couriers on one desk are equals: each letter is claimed
/// by one of them, with a lease that it renews and a fence under which it writes.
/// </summary>
public sealed partial class Courier(DeskStore desk, IEnumerable<ICarrier> carriers, DispatchSettings settings, TimeProvider clock)
{
    private readonly string _name = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Claims the letter that has waited longest, of those not leaving from a busy mailbox; null when nothing is due.</summary>
    public async Task<Claim?> Next(IReadOnlyCollection<long> busyMailboxes, CancellationToken ct)
    {
        await using var context = desk.Read();
        var due = await Due(context.Dispatches, clock.GetUtcNow())
            .Where(one => !busyMailboxes.Contains(one.MailboxId))
            .OrderBy(one => one.QueuedAt).Take(settings.Lanes).Select(one => one.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            if (await desk.Change(inside => TryClaim(inside, id, ct), ct) is { } claim)
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>When the next letter is due by itself; null when none waits for a time.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var context = desk.Read();
        var held = await context.Dispatches.Where(one => one.State == DispatchState.Held).MinAsync(one => one.HeldUntil, ct);
        var deferred = await context.Dispatches.Where(one => one.State == DispatchState.Deferred).MinAsync(one => one.NextTryAt, ct);
        return held is null || deferred < held ? deferred ?? held : held;
    }

    private static IQueryable<Dispatch> Due(IQueryable<Dispatch> all, DateTimeOffset now) => all.Where(one =>
        one.State == DispatchState.Queued
        || (one.State == DispatchState.Held && one.HeldUntil <= now)
        || (one.State == DispatchState.Deferred && one.NextTryAt <= now));

    /// <summary>Null when somebody else has it, or it is no longer due.</summary>
    private async Task<Claim?> TryClaim(DeskContext context, long id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var dispatch = await Due(context.Locked(id), now).Include(one => one.Recipients).SingleOrDefaultAsync(ct);
        if (dispatch is null)
        {
            return null;
        }

        var owner = $"{_name}/{Guid.NewGuid():N}";
        dispatch.Turn(DispatchState.Sending, now, dispatch.Answer);
        (dispatch.LeaseOwner, dispatch.LeaseUntil, dispatch.HandedOver) = (owner, now + settings.Lease, false);
        dispatch.Tries++;
        return new(id, await Parcel(context, dispatch, ct), owner, dispatch.Fence);
    }

    private static async Task<Parcel> Parcel(DeskContext context, Dispatch dispatch, CancellationToken ct)
    {
        var mailbox = await context.Mailboxes.AsNoTracking().SingleAsync(one => one.Id == dispatch.MailboxId, ct);
        var raw = await context.RawLetters.AsNoTracking().SingleAsync(one => one.Id == dispatch.RawId, ct);
        var waiting = dispatch.Recipients.Where(one => one.State is RecipientState.Pending or RecipientState.Deferred);
        return new(mailbox, dispatch.EnvelopeFrom, [.. waiting.Select(one => one.Address)], Packing.Unpack(raw.Content));
    }
}
