using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tact.Desk.Dispatches;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Files letters as they come in, as long as the desk is open.</summary>
public sealed class FilingWorker(DeskStore desk, LetterFiling filing, TimeProvider clock, ILogger<FilingWorker> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly TimeSpan _lookAgain = TimeSpan.FromSeconds(30);

    private readonly Bell _bell = new(clock);

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var changes = desk.Live.Listen(stoppingToken);
        return Task.WhenAll(
            Task.Run(() => Hear(changes), CancellationToken.None),
            Task.Run(() => FileAlways(stoppingToken), CancellationToken.None));
    }

    private async Task Hear(IAsyncEnumerable<DeskChange> changes)
    {
        try
        {
            await foreach (var change in changes)
            {
                if (change.Thing is ChangedThing.Arrival or ChangedThing.Dispatch)
                {
                    _bell.Ring();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The desk closes.
        }
    }

    private async Task FileAlways(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                while (await filing.FileWaiting(AtOnce, ct) > 0)
                {
                }

                await _bell.Sleep(_lookAgain, ct);
            }
            catch (Exception) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble)
            {
                log.LogError(trouble, "Letters that came in could not be filed; they wait and are filed as soon as that is over.");
                await Task.Delay(_lookAgain, clock, ct).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }
}
