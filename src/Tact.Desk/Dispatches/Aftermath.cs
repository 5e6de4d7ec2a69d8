using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>What is to be seen to once letters have left, or may have: filing, evidence, copies.</summary>
public sealed class Aftermath(DeskStore desk, SentCopies copies, DispatchSettings settings, TimeProvider clock)
{
    /// <summary>Sees to all of it, once.</summary>
    public async Task See(CancellationToken ct)
    {
        foreach (var id in await Uncertain(ct))
        {
            await desk.Change(context => Weigh(context, id, ct), ct);
        }

        await copies.Lay(ct);
    }

    /// <summary>When there is something to see to by itself; null when there is not.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => copies.NextDue(ct);

    private async Task<List<long>> Uncertain(CancellationToken ct)
    {
        await using var context = desk.Read();
        return await context.Dispatches.Where(one => one.State == DispatchState.Uncertain).Select(one => one.Id).ToListAsync(ct);
    }

    private async Task Weigh(DeskContext context, long id, CancellationToken ct)
    {
        var dispatch = await context.Locked(id).Include(one => one.Recipients).SingleOrDefaultAsync(ct);
        if (dispatch is not { State: DispatchState.Uncertain } || await Evidence.Of(context, dispatch, ct) is not { } evidence)
        {
            return;
        }

        dispatch.CallSent(clock.GetUtcNow(), evidence);
        await Departure.Of(context, dispatch, settings, ct);
        await Waybill.Turned(context, dispatch, memberId: null, ct);
    }
}
