using Tact.Desk.Arrivals;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

[Collection(OnDovecot.Name)]
public sealed class FolderReadingTests(MailServer server) : IDisposable
{
    private readonly ReadingDesk _desk = new(server, new() { BatchLetters = 20 });

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Every_folder_is_read_byte_for_byte_and_what_lies_in_Sent_is_ours()
    {
        var (inbox, sent, archive) = (Letters("in", 3), Letters("sent", 2), Letters("archived", 1));
        using var imap = server.SignIn("all@agency.example");
        inbox.ForEach(one => imap.Append("INBOX", one, new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero)));
        sent.ForEach(one => imap.Append("Sent", one));
        archive.ForEach(one => imap.Append("Archive", one));
        var mailbox = await _desk.Add("all@agency.example", "Archive");

        await _desk.Read(mailbox);
        await _desk.Read(mailbox);

        await _desk.Holds(mailbox, [.. inbox, .. sent, .. archive]);
        var arrivals = await _desk.Arrivals(mailbox);
        Assert.Equal(sent.Select(ReadingDesk.Checksum).Order(), arrivals.Where(one => one.IsOurs).Select(one => one.Checksum).Order());
        Assert.All(arrivals, one => Assert.Equal((ArrivalOrigin.Folder, ArrivalState.Received), (one.Origin, one.State)));
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), arrivals.First(one => one.MessageId == "in-1@lumen.example").ReceivedAt);
        Assert.Equal(3, (await _desk.Folder(mailbox, FolderRole.Inbox)).LastUid);
    }

    [Fact]
    public async Task Nothing_changes_on_the_server()
    {
        server.Deliver("still@agency.example", Letters("still", 5));
        using var imap = server.SignIn("still@agency.example");
        imap.Say("SELECT INBOX");
        imap.Say("STORE 2 +FLAGS (\\Flagged)");
        imap.Say("STORE 3 +FLAGS (\\Seen)");
        var before = imap.Flags("INBOX");
        var mailbox = await _desk.Add("still@agency.example");

        await _desk.Read(mailbox, count: true);

        Assert.Equal(before, imap.Flags("INBOX"));
        Assert.Equal(["", "\\Flagged", "\\Seen", "", ""], imap.Flags("INBOX"));
        await _desk.Holds(mailbox, Letters("still", 5));
    }

    [Fact]
    public async Task What_is_there_at_the_first_reading_is_history_and_stays_so()
    {
        var mailbox = await _desk.Add("past@agency.example");
        await _desk.Read(mailbox);
        var began = _desk.Clock.GetUtcNow();

        _desk.Clock.Advance(TimeSpan.FromDays(2));
        await _desk.Read(mailbox);

        Assert.Equal(began, (await _desk.Mailbox(mailbox.Id)).HistoryBefore);
    }

    [Fact]
    public async Task Hundreds_of_letters_come_in_by_batches_and_in_their_order()
    {
        var many = Letters("many", 330);
        server.Deliver("many@agency.example", many);
        var mailbox = await _desk.Add("many@agency.example");

        await _desk.Read(mailbox);

        await _desk.Holds(mailbox, many);
        Assert.Equal(Enumerable.Range(1, 330).Select(at => $"many-{at}@lumen.example"), (await _desk.Arrivals(mailbox)).Select(one => one.MessageId));
    }

    [Fact]
    public async Task Letters_too_large_together_come_in_one_after_the_other()
    {
        using var small = new ReadingDesk(server, new() { BatchBytes = 50_000 });
        var large = Letters("large", 7, size: 30_000);
        server.Deliver("large@agency.example", large);
        var mailbox = await small.Add("large@agency.example");

        await small.Read(mailbox);

        await small.Holds(mailbox, large);
    }

    [Fact]
    public async Task A_Sent_folder_without_a_mark_is_known_by_its_name_in_any_language()
    {
        using var own = MailServer.WithUnmarkedSent("Отправленные");
        using var desk = new ReadingDesk(own);
        using var imap = own.SignIn("vera@agency.example");
        imap.Append("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", ReadingDesk.Letter("ours"));
        var mailbox = await desk.Add("vera@agency.example");

        await desk.Read(mailbox);

        Assert.True(Assert.Single(await desk.Arrivals(mailbox)).IsOurs);
        Assert.Equal("Отправленные", (await desk.Folder(mailbox, FolderRole.Sent)).Path);
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_said_and_keeps_no_other_from_being_read()
    {
        server.Deliver("gone@agency.example", Letters("there", 2));
        var mailbox = await _desk.Add("gone@agency.example", "Projects");

        var trouble = await Assert.ThrowsAsync<MailTrouble>(() => _desk.Read(mailbox));

        Assert.Equal(MailTroubleKind.FolderGone, trouble.Kind);
        await _desk.Holds(mailbox, Letters("there", 2));
        Assert.Contains("“Projects”", (await _desk.Mailbox(mailbox.Id)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_seen_in_the_inbox_and_then_in_Sent_is_one_letter_and_ours()
    {
        var letter = ReadingDesk.Letter("note-to-self");
        server.Deliver("self@agency.example", letter);
        var mailbox = await _desk.Add("self@agency.example");
        await _desk.Read(mailbox);

        using var imap = server.SignIn("self@agency.example");
        imap.Append("Sent", letter);
        await _desk.Read(mailbox);

        Assert.True(Assert.Single(await _desk.Arrivals(mailbox)).IsOurs);
    }

    private static List<byte[]> Letters(string name, int count, int size = 200) => [.. ReadingDesk.Letters(name, count, size)];
}
