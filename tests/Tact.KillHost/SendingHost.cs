using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.KillHost;

/// <summary>Sends all that waits in a desk. The fault: it is written down too late that a letter was handed over.</summary>
internal static class SendingHost
{
    public static async Task ToTheEnd(string folder, bool tooLate)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new DispatchSettings { LookAgain = TimeSpan.FromMilliseconds(200) });
        services.AddDesk(new DeskOptions { Folder = folder });
        if (tooLate)
        {
            TooLateCarrier.Plant(services);
        }

        await using var provider = services.BuildServiceProvider();
        var desk = provider.GetRequiredService<DeskStore>();
        using var worker = ActivatorUtilities.CreateInstance<DispatchWorker>(provider);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        await worker.StartAsync(default);
        while (await IsWaiting(desk))
        {
            await poll.WaitForNextTickAsync();
        }

        await worker.StopAsync(default);
    }

    private static async Task<bool> IsWaiting(DeskStore desk)
    {
        await using var context = desk.Read();
        return await context.Dispatches.AnyAsync(one =>
            one.State != DispatchState.Sent && one.State != DispatchState.Uncertain && one.State != DispatchState.Refused);
    }
}
