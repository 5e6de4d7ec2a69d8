using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;
using Tact.Desk.Storage;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

/// <summary>A desk with a queue of letters, sent by a process of its own that is killed again and again.</summary>
internal sealed class KilledDesk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-killed-").FullName;
    private readonly SmtpSink _sink = new();
    private readonly Random _chance;

    public KilledDesk(int seed)
    {
        _chance = new(seed);

        // The server thinks for a moment, so that many a kill comes while it does.
        _sink.Lapse(new(SmtpStep.Dot, SmtpDeed.Wait, For: TimeSpan.FromMilliseconds(15)));
    }

    /// <summary>The letters the server took, each as often as it did.</summary>
    public IReadOnlyList<string> Accepted => [.. _sink.Accepted.Select(letter => letter.MessageId)];

    /// <summary>Puts letters into the queue.</summary>
    public Task Queue(int letters) => Open(async (desk, secrets) =>
    {
        var mailbox = new Mailbox
        {
            Address = "team@agency.example",
            Smtp = new() { Host = "127.0.0.1", Port = _sink.Port, Protection = Protection.None },
            Secret = secrets.Seal("right-secret"),
        };
        await desk.Change(async context =>
        {
            context.Add(mailbox);
            await context.SaveChangesAsync();
            for (var letter = 0; letter < letters; letter++)
            {
                await Queue(context, mailbox, letter);
            }
        });
    });

    /// <summary>Lets the process send, and kills it at a moment nobody foresees.</summary>
    public async Task SendUntilKilled(string fault = "")
    {
        var before = _sink.Accepted.Count;
        using var process = Start(fault);
        await Task.WhenAny(_sink.Letters(before + 1), process.WaitForExitAsync());
        await Task.Delay(_chance.Next(0, 120));
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets it send to the end.</summary>
    public async Task SendAll()
    {
        using var process = Start("");
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(late.Token);
        Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Every letter as the desk shows it.</summary>
    public async Task<IReadOnlyList<Dispatch>> Letters()
    {
        IReadOnlyList<Dispatch> all = [];
        await Open(async (desk, _) =>
        {
            await using var context = desk.Read();
            all = await context.Dispatches.ToListAsync();
        });
        return all;
    }

    public void Dispose()
    {
        _sink.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task Queue(DeskContext context, Mailbox mailbox, int number)
    {
        var id = $"{number.ToString(CultureInfo.InvariantCulture)}@agency.example";
        var bytes = LetterBuilder.Build(new()
        {
            MessageId = id,
            From = new(mailbox.Address),
            To = [new("dana@lumen.example")],
            Date = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Subject = $"Letter {number}",
            Text = "The trailer is ready.",
        });
        var raw = context.RawLetters.Add(new() { Content = Packing.Pack(bytes), Size = bytes.Length }).Entity;
        await context.SaveChangesAsync();
        context.Dispatches.Add(new()
        {
            MailboxId = mailbox.Id,
            ClientKey = id,
            MessageId = id,
            RawId = raw.Id,
            EnvelopeFrom = mailbox.Address,
            DraftJson = """{"words":{"subject":"","to":[],"cc":[],"bcc":[],"text":""}}""",
            State = DispatchState.Queued,
            Recipients = [new() { Address = "dana@lumen.example" }],
        });
    }

    private Process Start(string fault)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Tact.KillHost.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [host, _folder, fault]) { RedirectStandardError = true })!;
    }

    private async Task Open(Func<DeskStore, ISealed, Task> work)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDesk(new DeskOptions { Folder = _folder });
        await using var provider = services.BuildServiceProvider();
        await work(provider.GetRequiredService<DeskStore>(), provider.GetRequiredService<ISealed>());
    }
}
