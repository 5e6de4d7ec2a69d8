using Microsoft.EntityFrameworkCore;

namespace Tact.Desk.Dispatches;

public sealed partial class Courier
{
    /// <summary>Has a claimed letter carried, and writes down what came of it.</summary>
    /// <param name="claim">The letter.</param>
    /// <param name="ct">Gives up: a letter that is not past recall goes back into the queue.</param>
    public async Task Deliver(Claim claim, CancellationToken ct)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var renewing = Renew(claim, lost);
        var past = false;
        Carried? carried;
        try
        {
            carried = await Carrier(claim).Carry(claim.Parcel, PassRecall, lost.Token);
        }
        catch (Exception stopped) when (stopped is LeaseLost or OperationCanceledException && !past)
        {
            carried = null;
        }
        catch (Exception broken)
        {
            carried = Carried.All(past ? CarriedEnd.Unknown : CarriedEnd.Later, broken.Message);
        }

        await lost.CancelAsync();
        await renewing;
        await (carried is null ? GiveBack(claim) : WriteDown(claim, carried));

        async Task PassRecall(CancellationToken _)
        {
            await HandOver(claim);
            past = true;
        }
    }

    private ICarrier Carrier(Claim claim) =>
        carriers.FirstOrDefault(one => one.Serves(claim.Parcel.Mailbox))
        ?? throw new DeskFailure($"Nothing here carries letters for {claim.Parcel.Mailbox.Address}.", "Name its outgoing server in the settings.");

    /// <summary>The last moment before the other side may have it: from here on only evidence or a person says whether it left.</summary>
    private async Task HandOver(Claim claim) => claim.Fence = await desk.Change(async context =>
    {
        var dispatch = await context.Dispatches.SingleAsync(one => one.Id == claim.DispatchId);
        if (dispatch.State != DispatchState.Sending || dispatch.Fence != claim.Fence)
        {
            throw new LeaseLost();
        }

        (dispatch.HandedOver, dispatch.LeaseUntil) = (true, clock.GetUtcNow() + settings.Lease);
        return ++dispatch.Fence;
    });

    /// <summary>Renews the lease while the letter is carried; lets go of it when it is no longer ours, or nobody can tell.</summary>
    private async Task Renew(Claim claim, CancellationTokenSource lost)
    {
        var until = clock.GetUtcNow() + settings.Lease;
        while (!lost.IsCancellationRequested)
        {
            await Task.Delay(settings.Lease / 3, clock, lost.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            var (renewed, now) = (await TryRenew(claim, lost.Token), clock.GetUtcNow());
            until = renewed is true ? now + settings.Lease : until;
            if (renewed is false || now >= until)
            {
                await lost.CancelAsync();
            }
        }
    }

    /// <summary>Null when the desk does not answer: then the lease runs on until its end.</summary>
    private async Task<bool?> TryRenew(Claim claim, CancellationToken ct)
    {
        try
        {
            return await Renewed(claim, ct) > 0;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private Task<int> Renewed(Claim claim, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + settings.Lease;
        return desk.Change(
            context => context.Dispatches
                .Where(one => one.Id == claim.DispatchId && one.LeaseOwner == claim.Owner && one.State == DispatchState.Sending)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LeaseUntil, until), ct),
            ct);
    }

    private Task GiveBack(Claim claim) => desk.Change(async context =>
    {
        var dispatch = await context.Dispatches.SingleAsync(one => one.Id == claim.DispatchId);
        if (dispatch.State == DispatchState.Sending && dispatch.Fence == claim.Fence)
        {
            dispatch.Turn(DispatchState.Queued, clock.GetUtcNow(), dispatch.Answer);
            dispatch.Tries--;
        }
    });
}
