using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;
using Tact.KillHost;

// Opens the desk in a folder, sends all that waits in it, and ends. Made to be killed on the way.
// The word "too-late" after the folder plants a fault: it is written down too late that a letter was handed over.
var services = new ServiceCollection();
services.AddLogging();
services.AddSingleton(new DispatchSettings { LookAgain = TimeSpan.FromMilliseconds(200) });
services.AddDesk(new DeskOptions { Folder = args[0] });
if (args is [_, "too-late"])
{
    TooLateCarrier.Plant(services);
}

await using var provider = services.BuildServiceProvider();
var desk = provider.GetRequiredService<DeskStore>();
using var worker = ActivatorUtilities.CreateInstance<DispatchWorker>(provider);
using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
await worker.StartAsync(default);
do
{
    await using var context = desk.Read();
    if (!await context.Dispatches.AnyAsync(one =>
        one.State != DispatchState.Sent && one.State != DispatchState.Uncertain && one.State != DispatchState.Refused))
    {
        break;
    }
}
while (await poll.WaitForNextTickAsync());

await worker.StopAsync(default);
