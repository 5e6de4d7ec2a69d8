using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Sends what is due, as long as the desk is open: at once when a letter is queued, else when its time comes.</summary>
public sealed class DispatchWorker(
    DeskStore desk, Courier courier, Aftermath aftermath, DispatchSettings settings, TimeProvider clock, ILogger<DispatchWorker> log)
    : BackgroundService
{
    private readonly ConcurrentDictionary<Task, long> _lanes = [];
    private readonly Bell _work = new(clock);
    private readonly Bell _after = new(clock);

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var changes = desk.Live.Listen(stoppingToken);
        return Task.WhenAll(
            Task.Run(() => Hear(changes), CancellationToken.None),
            Task.Run(() => Send(stoppingToken), CancellationToken.None),
            Task.Run(() => FollowUp(stoppingToken), CancellationToken.None));
    }

    private async Task Hear(IAsyncEnumerable<DeskChange> changes)
    {
        try
        {
            await foreach (var change in changes)
            {
                (change.Thing == ChangedThing.Dispatch ? _work : _after).Ring();
            }
        }
        catch (OperationCanceledException)
        {
            // The desk closes.
        }
    }

    private async Task Send(CancellationToken ct)
    {
        await Try(() => courier.Recover(desk.Database.OneWriter, ct), ct);
        while (!ct.IsCancellationRequested)
        {
            await Try(() => SendDue(ct), ct);
            await Sleep(_work, courier.NextDue, ct);
        }

        await Task.WhenAll(_lanes.Keys);
    }

    private async Task SendDue(CancellationToken ct)
    {
        await courier.Recover(evenUnderLease: false, ct);
        while (_lanes.Count < settings.Lanes && await courier.Next(Busy(), ct) is { } claim)
        {
            var lane = Task.Run(() => Try(() => courier.Deliver(claim, ct), CancellationToken.None), CancellationToken.None);
            _lanes[lane] = claim.Parcel.Mailbox.Id;
            _ = lane.ContinueWith(Free, TaskScheduler.Default);
        }
    }

    private long[] Busy() => [.. _lanes.Values.GroupBy(id => id).Where(group => group.Count() >= settings.LanesOfAMailbox).Select(group => group.Key)];

    private void Free(Task lane)
    {
        _lanes.TryRemove(lane, out _);
        _work.Ring();
        _after.Ring();
    }

    private async Task FollowUp(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Try(() => aftermath.See(ct), ct);
            await Sleep(_after, aftermath.NextDue, ct);
        }
    }

    private async Task Sleep(Bell bell, Func<CancellationToken, Task<DateTimeOffset?>> nextDue, CancellationToken ct)
    {
        var most = settings.LookAgain;
        await Try(
            async () =>
            {
                var next = await nextDue(ct) - clock.GetUtcNow();
                most = next < most ? next.Value : most;
            },
            ct);
        await Try(() => bell.Sleep(most, ct), ct);
    }

    /// <summary>One of the four places that catch whatever comes: a letter in trouble never stops the others.</summary>
    private async Task Try(Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The desk closes.
        }
        catch (Exception trouble)
        {
            log.LogError(trouble, "Sending met with trouble; it goes on in a moment.");
        }
    }
}
