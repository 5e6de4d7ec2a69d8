using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tact.Desk.Arrivals;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>Takes in what the scripted clients write, as long as the desk is open.</summary>
public sealed class SampleWorker(DeskStore desk, SamplePost post, Receiving receiving, ILogger<SampleWorker> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in post.Arriving.ReadAllAsync(stoppingToken))
        {
            try
            {
                await TakeIn(delivery, stoppingToken);
            }
            catch (Exception trouble) when (!stoppingToken.IsCancellationRequested)
            {
                // The next letter is not to suffer for this one.
                log.LogError(trouble, "A letter of the sample could not be taken in.");
            }
        }
    }

    private async Task TakeIn(SampleDelivery delivery, CancellationToken ct)
    {
        await using var context = desk.Read();
        var mailbox = await context.Mailboxes
            .Where(one => one.Address == delivery.Mailbox && one.IsBuiltIn && one.RetiredAt == null)
            .Select(one => (long?)one.Id).SingleOrDefaultAsync(ct);
        if (mailbox is not null)
        {
            await receiving.Take(new(mailbox, ArrivalOrigin.Sample, IsOurs: false, delivery.Raw, delivery.At, Where: null), ct);
        }
    }
}
