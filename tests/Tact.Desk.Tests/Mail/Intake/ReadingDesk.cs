using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Tact.Desk.Arrivals;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>A desk that reads mailboxes of the test server.</summary>
public sealed class ReadingDesk : IDisposable
{
    private readonly MailDesk _mail;

    public ReadingDesk(MailServer server, IntakeSettings? settings = null, Func<IReceiving, IReceiving>? through = null)
    {
        _mail = new(server);
        Settings = settings ?? new();
        Leases = new(Store, Clock);
        Health = new(Store, Clock);
        Bookmarks = new(Store, Clock);
        Receiving = new(Store, Clock);
        var opening = new FolderOpening(Bookmarks, Settings, NullLogger<FolderOpening>.Instance);
        var intake = new FolderIntake(
            opening, Bookmarks, through?.Invoke(Receiving) ?? Receiving, Settings, NullLogger<FolderIntake>.Instance);
        var count = new FolderCount(opening, intake, Bookmarks, Settings, Clock, NullLogger<FolderCount>.Instance);
        Parts = new(_mail.Accounts, Bookmarks, intake, count, Settings, Clock);
        Round = new(Parts, Leases, Health);
    }

    public MailServer Server => _mail.Server;

    public MailboxBook Book => _mail.Book;

    public Storage.FreshDesk Desk => _mail.Desk;

    public Tact.Desk.Storage.DeskStore Store => _mail.Desk.Store;

    public FakeTimeProvider Clock => _mail.Desk.Clock;

    public IntakeSettings Settings { get; }

    public MailboxLeases Leases { get; }

    public MailboxHealth Health { get; }

    public MailboxWishes Wishes => new(Store, Clock);

    public Bookmarks Bookmarks { get; }

    public Receiving Receiving { get; }

    public VisitParts Parts { get; }

    public ReadingRound Round { get; }

    public static byte[] Letter(string id, int size = 200) => Encoding.ASCII.GetBytes(
        $"From: dana@lumen.example\r\nTo: team@agency.example\r\nMessage-ID: <{id}@lumen.example>\r\nSubject: {id}\r\n\r\n{new string('.', size)}\r\n");

    public static IEnumerable<byte[]> Letters(string name, int count, int size = 200) => Enumerable.Range(1, count).Select(at => Letter($"{name}-{at}", size));

    public static string Checksum(byte[] raw) => Convert.ToHexStringLower(SHA256.HashData(raw));

    public MailboxForm Form(string address) => _mail.Form(address);

    /// <summary>Without encryption, through a port of this machine.</summary>
    public MailboxForm Form(string address, int port) =>
        Form(address) with { Imap = new() { Host = MailServer.Host, Port = port, Protection = Protection.None } };

    public Task<Mailbox> Add(MailboxForm form) => _mail.Add(form);

    public Task<Mailbox> Add(string address, params string[] others) => Add(Form(address) with { OtherFolders = others });

    public async Task<Mailbox> Mailbox(long id) => (await Book.Find(id, default))!;

    /// <summary>Reads a mailbox to its end.</summary>
    public async Task Read(Mailbox mailbox, bool count = false) => Assert.True(await Round.Read(await Mailbox(mailbox.Id), count, default));

    public IntakeWorker Worker() => new(Parts, Book, Leases, Health, Desk.Live, NullLogger<IntakeWorker>.Instance);

    public async Task<List<Arrival>> Arrivals(Mailbox mailbox)
    {
        await using var context = Store.Read();
        return await context.Arrivals.Where(one => one.MailboxId == mailbox.Id).OrderBy(one => one.Id).ToListAsync();
    }

    /// <summary>The bytes that are kept, each as often as it is.</summary>
    public async Task<List<string>> Kept(Mailbox mailbox)
    {
        await using var context = Store.Read();
        var raws = await context.Arrivals.Where(one => one.MailboxId == mailbox.Id)
            .Join(context.RawLetters, one => one.RawId, raw => raw.Id, (_, raw) => raw.Content).ToListAsync();
        return [.. raws.Select(raw => Checksum(Packing.Unpack(raw))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether exactly these letters are kept, each once and byte for byte.</summary>
    public async Task Holds(Mailbox mailbox, IEnumerable<byte[]> letters) =>
        Assert.Equal(letters.Select(Checksum).Order(StringComparer.Ordinal), await Kept(mailbox));

    public async Task<MailFolder> Folder(Mailbox mailbox, FolderRole role) =>
        (await Bookmarks.Of(mailbox.Id, default)).First(one => one.Role == role);

    /// <summary>Waits until it is so, with the clock standing still or going on by <paramref name="step"/> each moment.</summary>
    public async Task Until(Func<Task<bool>> isSo, TimeSpan step = default)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            await Task.Delay(20, late.Token);
            Clock.Advance(step);
        }
    }

    public void Dispose() => _mail.Dispose();
}
