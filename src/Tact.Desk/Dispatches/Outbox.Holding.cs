using Microsoft.EntityFrameworkCore;

namespace Tact.Desk.Dispatches;

public sealed partial class Outbox
{
    private const string Restored = "Held after the desk was restored: it may have been sent already. Send it if it was not.";
    private const string Unheard = "It was being sent when the desk was saved. Whether it arrived is not known here.";

    /// <summary>
    /// Holds every letter that has not left until a member says so; for a desk restored from a backup, whose letters may
    /// long have been sent. Answers how many there are. Do it before anything else works on the desk.
    /// </summary>
    public Task<int> HoldAll(CancellationToken ct) => desk.Change(
        async context =>
        {
            var waiting = await context.Dispatches.Include(one => one.Recipients)
                .Where(one => one.State == DispatchState.Held || one.State == DispatchState.Queued
                    || one.State == DispatchState.Deferred || one.State == DispatchState.Sending)
                .ToListAsync(ct);
            foreach (var dispatch in waiting)
            {
                dispatch.HoldBack(clock.GetUtcNow(), dispatch.HandedOver ? Unheard : Restored);
                await Waybill.Turned(context, dispatch, memberId: null, ct);
            }

            return waiting.Count;
        },
        ct);
}
