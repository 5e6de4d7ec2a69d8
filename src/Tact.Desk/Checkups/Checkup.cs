using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>
/// Looks a desk over, from the machine it stands on to its last letter, without changing anything; also while another
/// process has it open. It ends with the first thing without which the rest cannot be looked at.
/// </summary>
public static class Checkup
{
    /// <summary>What was found, each as soon as it is known.</summary>
    /// <param name="options">Which desk.</param>
    /// <param name="withServers">Whether mail servers are tried out as well.</param>
    /// <param name="clock">The time.</param>
    /// <param name="ct">Ends it.</param>
    public static async IAsyncEnumerable<CheckupNote> Of(
        DeskOptions options, bool withServers, TimeProvider clock, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return MachineCheckup.Runtime();
        yield return MachineCheckup.Clock(clock);
        foreach (var note in FolderCheckup.Look(options))
        {
            yield return note;
        }

        if (!FolderCheckup.IsUsable(options.Folder))
        {
            yield break;
        }

        await using var desk = Opened(options, clock);
        var database = await DatabaseCheckup.Look(desk, ct);
        foreach (var note in database.Notes)
        {
            yield return note;
        }

        await foreach (var note in database.IsReadable ? Inside(desk, withServers, ct) : AsyncEnumerable.Empty<CheckupNote>())
        {
            yield return note;
        }
    }

    private static async IAsyncEnumerable<CheckupNote> Inside(ServiceProvider desk, bool withServers, [EnumeratorCancellation] CancellationToken ct)
    {
        var key = KeyCheckup.Look(desk);
        yield return key;
        await foreach (var note in MailboxCheckup.Look(desk, withServers && key.Level == CheckupLevel.Ok, ct))
        {
            yield return note;
        }

        await foreach (var note in LetterCheckup.Look(desk, ct))
        {
            yield return note;
        }
    }

    /// <summary>The desk without its lock and without bringing its database up to this version.</summary>
    private static ServiceProvider Opened(DeskOptions options, TimeProvider clock)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddLogging().AddDesk(options);
        services.AddSingleton(_ => DeskFolder.Open(options.Folder, alone: false));
        services.AddSingleton(provider => new DeskStore(provider.GetRequiredService<DeskDatabase>(), provider.GetRequiredService<LiveFeed>()));
        return services.BuildServiceProvider();
    }
}
