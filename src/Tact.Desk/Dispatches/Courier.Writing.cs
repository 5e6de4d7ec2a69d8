using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

public sealed partial class Courier
{
    private const int WritingTries = 6;

    /// <summary>What the server said must not be lost to a busy database: it is written again and again, for a while.</summary>
    private async Task WriteDown(Claim claim, Carried carried)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await desk.Change(context => WriteDown(context, claim, carried));
                return;
            }
            catch (Exception) when (attempt < WritingTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), clock);
            }
        }
    }

    private async Task WriteDown(DeskContext context, Claim claim, Carried carried)
    {
        var dispatch = await context.Dispatches.Include(one => one.Recipients).SingleAsync(one => one.Id == claim.DispatchId);
        if (dispatch.Fence != claim.Fence || dispatch.State is not (DispatchState.Sending or DispatchState.Uncertain))
        {
            return;
        }

        dispatch.Settle(carried, clock.GetUtcNow(), settings.Retries);
        if (carried.End == CarriedEnd.Taken)
        {
            await Departure.Of(context, dispatch, settings, CancellationToken.None);
        }

        await Waybill.Turned(context, dispatch, memberId: null, CancellationToken.None);
    }
}
