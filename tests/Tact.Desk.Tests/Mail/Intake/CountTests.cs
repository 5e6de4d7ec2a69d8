using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

[Collection(OnDovecot.Name)]
public sealed class CountTests(MailServer server) : IDisposable
{
    private readonly ReadingDesk _desk = new(server);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_gap_behind_the_bookmark_is_found_by_counting_and_filled()
    {
        var letters = ReadingDesk.Letters("gap", 9).ToList();
        server.Deliver("gap@agency.example", letters);
        var mailbox = await _desk.Add("gap@agency.example");
        await Lose(mailbox, upTo: 6);

        await _desk.Read(mailbox);
        await _desk.Holds(mailbox, letters[6..]);
        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, letters);
        var inbox = await _desk.Folder(mailbox, FolderRole.Inbox);
        Assert.Equal((9, 9), (inbox.OnServer, inbox.Here));
    }

    [Fact]
    public async Task Letters_deleted_on_the_server_stay_here_and_are_no_gap()
    {
        server.Deliver("less@agency.example", ReadingDesk.Letters("less", 5));
        var mailbox = await _desk.Add("less@agency.example");
        await _desk.Read(mailbox);
        using var imap = server.SignIn("less@agency.example");
        imap.Expunge("INBOX", "2:4");

        await _desk.Read(mailbox, count: true);

        var inbox = await _desk.Folder(mailbox, FolderRole.Inbox);
        Assert.Equal((2, 2, 5), (inbox.OnServer, inbox.Here, (await _desk.Arrivals(mailbox)).Count));
    }

    [Fact]
    public async Task It_is_counted_every_day_by_itself()
    {
        server.Deliver("daily@agency.example", ReadingDesk.Letters("daily", 4));
        var mailbox = await _desk.Add("daily@agency.example");
        var first = await Counted(mailbox, at => at is not null);

        _desk.Clock.Advance(TimeSpan.FromHours(23.5));
        Assert.Equal(first, await Counted(mailbox, _ => true));
        _desk.Clock.Advance(TimeSpan.FromMinutes(40));

        Assert.NotEqual(first, await Counted(mailbox, at => at > first));
    }

    /// <summary>When the inbox was last counted, once a worker was at it.</summary>
    private async Task<DateTimeOffset?> Counted(Mailbox mailbox, Func<DateTimeOffset?, bool> isSo)
    {
        using var worker = _desk.Worker();
        await worker.StartAsync(default);
        var reached = _desk.Clock.GetUtcNow();
        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)) is { Folders.Count: 2 } now && now.ReachedAt >= reached && isSo(now.Folders[0].CountedAt));
        await worker.StopAsync(default);
        return (await _desk.Folder(mailbox, FolderRole.Inbox)).CountedAt;
    }

    /// <summary>A bookmark that stands further on than the letters that are here: what must never be, and is found out if it is.</summary>
    private async Task Lose(Mailbox mailbox, long upTo)
    {
        var lease = (await _desk.Leases.Take(mailbox.Id, "fault", default))!;
        var inbox = await _desk.Bookmarks.Found(lease, FolderRole.Inbox, "INBOX", default);
        using var imap = server.SignIn(mailbox.Address);
        var validity = imap.Say("STATUS INBOX (UIDVALIDITY)").First(one => one.Contains("UIDVALIDITY", StringComparison.Ordinal)).Split("UIDVALIDITY ")[1].TrimEnd(')');
        await _desk.Bookmarks.BeginAnew(lease, inbox, long.Parse(validity, System.Globalization.CultureInfo.InvariantCulture), default);
        await _desk.Bookmarks.MoveTo(lease, inbox, upTo, default);
        await _desk.Leases.Release(lease, default);
    }
}
