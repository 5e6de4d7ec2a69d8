using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tact.Desk.Storage;

namespace Tact.Desk.Live;

/// <summary>Tells the listeners here what other nodes on the same database change, as long as the desk is open.</summary>
public sealed class OtherNodes(DeskStore desk, TimeProvider clock, ILogger<OtherNodes> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await desk.Database.Overhear(desk.Live.PublishAll, stoppingToken);
                return;
            }
            catch (DbException broken)
            {
                // Pages are a little late meanwhile; nothing else hangs on it.
                log.LogWarning(broken, "The other nodes on this database are not heard at the moment; trying again.");
                await Task.Delay(_pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
