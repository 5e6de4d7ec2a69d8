using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Arrivals;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>The disk fills up while letters come in: a small one in memory, which only root can make.</summary>
[Collection(OnDovecot.Name)]
public sealed class FullDiskReadingTests : IDisposable
{
    private readonly MailServer _server;
    private readonly string _disk = Directory.CreateTempSubdirectory("tact-disk-").FullName;
    private readonly bool _mounted;

    public FullDiskReadingTests(MailServer server)
    {
        _server = server;
        _mounted = OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", _disk);
    }

    public void Dispose()
    {
        if (_mounted)
        {
            Run("umount", "-l", _disk);
        }

        Directory.Delete(_disk, recursive: true);
    }

    [Fact]
    public async Task What_finds_no_room_is_read_when_there_is_room_again()
    {
        Assert.SkipUnless(_mounted, "Only root can make a small disk.");
        var letters = Enumerable.Range(1, 12).Select(Noise).ToList();
        _server.Deliver("full@agency.example", letters);
        await using var provider = Opened();
        var mailbox = await Add(provider.GetRequiredService<MailboxBook>());
        var round = provider.GetRequiredService<ReadingRound>();

        var failure = await Assert.ThrowsAsync<DeskFailure>(() => round.Read(mailbox, count: false, default));
        var during = Kept(provider);
        Run("mount", "-o", "remount,size=40m", _disk);
        Assert.True(await round.Read(mailbox, count: true, default));

        Assert.Contains("is full", failure.What, StringComparison.Ordinal);
        Assert.Subset(letters.Select(ReadingDesk.Checksum).ToHashSet(), during.ToHashSet());
        Assert.Equal(letters.Select(ReadingDesk.Checksum).Order(StringComparer.Ordinal), Kept(provider).Order(StringComparer.Ordinal));
    }

    private static List<string> Kept(IServiceProvider provider)
    {
        using var reading = provider.GetRequiredService<DeskStore>().Read();
        return [.. reading.RawLetters.Select(one => one.Content).AsEnumerable().Select(one => ReadingDesk.Checksum(Packing.Unpack(one)))];
    }

    /// <summary>Nothing can be packed of it.</summary>
    private static byte[] Noise(int seed)
    {
        var noise = new byte[400_000];
        new Random(seed).NextBytes(noise);
        return [.. "Subject: noise\r\n\r\n"u8, .. noise.Where(one => one is not (0 or (byte)'\r' or (byte)'\n')), .. "\r\n"u8];
    }

    private ServiceProvider Opened() => new ServiceCollection().AddLogging()
        .AddSingleton(new IntakeSettings { BatchLetters = 2 }).AddDesk(new() { Folder = Path.Combine(_disk, "desk") }).BuildServiceProvider();

    private async Task<Mailbox> Add(MailboxBook book) => Assert.IsType<MailboxOutcome.Done>(await book.Add(
        new()
        {
            Address = "full@agency.example",
            Imap = new() { Host = MailServer.Host, Port = _server.Imap, Protection = Protection.None },
            Secret = MailServer.Password,
        },
        default)).Mailbox;

    private static bool Run(string command, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(command, words) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
