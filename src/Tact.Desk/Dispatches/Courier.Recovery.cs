using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

public sealed partial class Courier
{
    private const string Stopped =
        "The process that was sending it stopped when the server had, or was about to have, the whole letter. Nobody heard the server's answer.";

    /// <summary>
    /// Sees to letters whose sender is no more: those no server can have go back into the queue, the others are shown as
    /// uncertain.
    /// </summary>
    /// <param name="evenUnderLease">Whether nobody else can be at work on this desk, so that every lease is void.</param>
    /// <param name="ct">Stops between two letters.</param>
    public async Task Recover(bool evenUnderLease, CancellationToken ct)
    {
        foreach (var id in await Abandoned(evenUnderLease, ct))
        {
            await desk.Change(context => Recover(context, id, evenUnderLease, ct), ct);
        }
    }

    private async Task<List<long>> Abandoned(bool evenUnderLease, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await Abandoned(context.Dispatches, evenUnderLease).Select(one => one.Id).ToListAsync(ct);
    }

    private IQueryable<Dispatch> Abandoned(IQueryable<Dispatch> all, bool evenUnderLease)
    {
        var now = clock.GetUtcNow();
        return all.Where(one => one.State == DispatchState.Sending && (evenUnderLease || one.LeaseUntil == null || one.LeaseUntil <= now));
    }

    private async Task Recover(DeskContext context, long id, bool evenUnderLease, CancellationToken ct)
    {
        var dispatch = await Abandoned(context.Locked(id), evenUnderLease).Include(one => one.Recipients).SingleOrDefaultAsync(ct);
        if (dispatch is null)
        {
            return;
        }

        if (dispatch.HandedOver)
        {
            dispatch.Lose(clock.GetUtcNow(), Stopped);
            await Waybill.Turned(context, dispatch, memberId: null, ct);
        }
        else
        {
            dispatch.Turn(DispatchState.Queued, clock.GetUtcNow(), dispatch.Answer);
        }
    }
}
