using Microsoft.EntityFrameworkCore;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>Several nodes on one desk: one of them reads a mailbox, and who was frozen meanwhile moves nothing.</summary>
[Collection(OnDovecot.Name)]
public sealed class LeaseTests(MailServer server) : IDisposable
{
    private readonly ReadingDesk _desk = new(server);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Of_two_workers_one_reads_and_the_other_takes_over_when_it_stops()
    {
        Assert.SkipUnless(Storage.FreshDatabase.IsPostgres, "A desk in a file is open in one process alone.");
        using var proxy = new CuttingProxy(server.Imap);
        var mailbox = await _desk.Add(_desk.Form("two@agency.example", proxy.Port));
        using var first = _desk.Worker();
        using var second = _desk.Worker();
        await first.StartAsync(default);
        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)).ReachedAt is not null);
        await second.StartAsync(default);

        server.Deliver("two@agency.example", ReadingDesk.Letters("one", 20));
        await _desk.Until(async () => (await _desk.Arrivals(mailbox)).Count == 20, TimeSpan.FromMilliseconds(100));
        Assert.Equal(1, proxy.Connections);
        await first.StopAsync(default);
        server.Deliver("two@agency.example", ReadingDesk.Letters("two", 20));
        await _desk.Until(async () => (await _desk.Arrivals(mailbox)).Count == 40, TimeSpan.FromSeconds(1));
        await second.StopAsync(default);

        await _desk.Holds(mailbox, ReadingDesk.Letters("one", 20).Concat(ReadingDesk.Letters("two", 20)));
        Assert.Equal(2, proxy.Connections);
    }

    [Fact]
    public async Task Who_was_frozen_and_thawed_moves_no_bookmark_and_ends()
    {
        var mailbox = await _desk.Add("frozen@agency.example");
        var frozen = (await _desk.Leases.Take(mailbox.Id, "frozen", default))!;
        Assert.Null(await _desk.Leases.Take(mailbox.Id, "other", default));
        Assert.False(await _desk.Round.Read(mailbox, count: false, default));

        _desk.Clock.Advance(TimeSpan.FromMinutes(10));
        server.Deliver("frozen@agency.example", ReadingDesk.Letters("frozen", 3));
        await _desk.Read(mailbox);
        var folder = await _desk.Folder(mailbox, FolderRole.Inbox);
        await _desk.Bookmarks.MoveTo(frozen, folder, 99, default);
        await _desk.Bookmarks.BeginAnew(frozen, folder, 77, default);

        Assert.False(await _desk.Leases.Renew(frozen, default));
        Assert.Equal((3, folder.UidValidity), ((await _desk.Folder(mailbox, FolderRole.Inbox)).LastUid, (await _desk.Folder(mailbox, FolderRole.Inbox)).UidValidity));
    }

    [Fact]
    public async Task Who_loses_the_lease_lets_go_of_the_connection()
    {
        using var proxy = new CuttingProxy(server.Imap);
        var mailbox = await _desk.Add(_desk.Form("loses@agency.example", proxy.Port));
        using var worker = _desk.Worker();
        await worker.StartAsync(default);
        await _desk.Until(async () => (await _desk.Bookmarks.Of(mailbox.Id, default)).Exists(one => one.CountedAt is not null));

        await _desk.Store.Change(context => context.Mailboxes.Where(one => one.Id == mailbox.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LeaseOwner, "other").SetProperty(one => one.LeaseUntil, _desk.Clock.GetUtcNow().AddHours(1)).SetProperty(one => one.Fence, 50L)));
        _desk.Clock.Advance(TimeSpan.FromSeconds(11));
        await _desk.Until(() => Task.FromResult(proxy.Open == 0));
        server.Deliver("loses@agency.example", ReadingDesk.Letter("for-the-other"));
        await worker.StopAsync(default);

        Assert.Empty(await _desk.Arrivals(mailbox));
        Assert.Equal("other", (await _desk.Mailbox(mailbox.Id)).LeaseOwner);
    }
}
