using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Arrivals;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>A desk whose mailbox is read by a process of its own that is killed again and again.</summary>
internal sealed class KilledReading(MailServer server, string user, int seed) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-killed-").FullName;
    private readonly List<string> _source = [];
    private readonly Random _chance = new(seed);

    /// <summary>The letters that were put into the mailbox.</summary>
    public IEnumerable<string> Source => _source.Order(StringComparer.Ordinal);

    /// <summary>Lays out the desk.</summary>
    public Task Begin() => Open(async provider => Assert.IsType<MailboxOutcome.Done>(await provider.GetRequiredService<MailboxBook>().Add(
        new()
        {
            Address = user,
            Imap = new() { Host = MailServer.Host, Port = server.Imap, Protection = Protection.None },
            Secret = MailServer.Password,
        },
        default)));

    /// <summary>Puts letters into the mailbox, in the inbox and in Sent.</summary>
    public void Deliver(int letters)
    {
        using var imap = server.SignIn(user);
        for (var at = 0; at < letters; at++)
        {
            var raw = ReadingDesk.Letter($"{_source.Count.ToString(CultureInfo.InvariantCulture)}.{user}", _chance.Next(20_000));
            imap.Append(at % 3 == 0 ? server.Sent : "INBOX", raw);
            _source.Add(ReadingDesk.Checksum(raw));
        }
    }

    /// <summary>Puts this letter into the inbox.</summary>
    public void Deliver(byte[] raw)
    {
        server.Deliver(user, raw);
        _source.Add(ReadingDesk.Checksum(raw));
    }

    /// <summary>Lets the process read, and kills it at a moment nobody foresees: while it begins, or while letters come in.</summary>
    public async Task ReadUntilKilled(string how = "read")
    {
        using var process = Start(how);
        var isLater = _chance.Next(3) > 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line && line != (isLater ? "arrived" : "open"))
        {
        }

        await Task.Delay(_chance.Next(0, isLater ? 80 : 400));
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets it read to the end.</summary>
    /// <param name="heap">The memory it may have for what it makes, in bytes; 0 for as much as there is.</param>
    public async Task ReadAll(long heap = 0)
    {
        using var process = Start("read-all", heap);
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(late.Token);
        Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync());
    }

    /// <summary>The bytes that are kept, by the sum of what can be unpacked, each as often as it is.</summary>
    public async Task<List<string>> Kept()
    {
        List<string> kept = [];
        await Open(async provider =>
        {
            await using var context = provider.GetRequiredService<DeskStore>().Read();
            await foreach (var raw in context.Arrivals.Join(context.RawLetters, one => one.RawId, raw => raw.Id, (_, raw) => raw.Content).AsAsyncEnumerable())
            {
                kept.Add(ReadingDesk.Checksum(Packing.Unpack(raw)));
            }
        });
        return [.. kept.Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Start(string how, long heap = 0)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Tact.KillHost.dll");
        var start = new ProcessStartInfo("dotnet", [host, _folder, how]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = heap > 0 ? heap.ToString("x", CultureInfo.InvariantCulture) : null;
        return Process.Start(start)!;
    }

    private async Task Open(Func<IServiceProvider, Task> work)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDesk(new DeskOptions { Folder = _folder });
        await using var provider = services.BuildServiceProvider();
        await work(provider);
    }
}
