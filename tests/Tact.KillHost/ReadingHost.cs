using Microsoft.Extensions.DependencyInjection;
using Tact.Desk;
using Tact.Desk.Arrivals;
using Tact.Desk.Live;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;

namespace Tact.KillHost;

/// <summary>Reads the mailboxes of a desk. The fault: letters are called stored before they are.</summary>
internal static class ReadingHost
{
    public static async Task UntilKilled(string folder, bool early)
    {
        await using var provider = Open(folder, early);
        var changes = provider.GetRequiredService<DeskStore>().Live.Listen(default);
        using var worker = ActivatorUtilities.CreateInstance<IntakeWorker>(provider);
        Console.WriteLine("open");
        await worker.StartAsync(default);
        await foreach (var change in changes)
        {
            if (change.Thing == ChangedThing.Arrival)
            {
                Console.WriteLine("arrived");
            }
        }
    }

    public static async Task ToTheEnd(string folder)
    {
        await using var provider = Open(folder, early: false);
        var round = provider.GetRequiredService<ReadingRound>();
        await provider.GetRequiredService<MailboxLeases>().TakeBack(default);
        foreach (var mailbox in await provider.GetRequiredService<MailboxBook>().List(default))
        {
            await round.Read(mailbox, count: false, default);
        }
    }

    /// <summary>It never counts: what is lost must stay lost, so that a test sees it.</summary>
    private static ServiceProvider Open(string folder, bool early)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new IntakeSettings { BatchLetters = 5, CountEvery = Timeout.InfiniteTimeSpan });
        services.AddDesk(new DeskOptions { Folder = folder });
        if (early)
        {
            services.AddSingleton<IReceiving>(provider => new EarlyReceiving(provider.GetRequiredService<Receiving>()));
        }

        return services.BuildServiceProvider();
    }
}
