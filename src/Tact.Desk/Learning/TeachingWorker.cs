using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tact.Desk.Learning;

/// <summary>Learns from conversations as they grow, as long as the desk is open. It is in no hurry: letters come first.</summary>
public sealed class TeachingWorker(Teaching teaching, TimeProvider clock, ILogger<TeachingWorker> log) : BackgroundService
{
    private const int AtOnce = 25;
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _lookAgain = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(_first, clock, stoppingToken);
            while (true)
            {
                await Learn(stoppingToken);
                await Task.Delay(_lookAgain, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The desk closes.
        }
    }

    private async Task Learn(CancellationToken ct)
    {
        try
        {
            var learned = 0;
            while (await teaching.LearnSome(AtOnce, ct) is var some and > 0)
            {
                learned += some;
            }

            if (learned > 0)
            {
                await teaching.Count(ct);
            }
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(trouble, "What clients ask next could not be learned now; it is tried again in a minute.");
        }
    }
}
