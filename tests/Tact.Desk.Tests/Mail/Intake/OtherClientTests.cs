using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>Another client works in the same mailbox at the same time.</summary>
[Collection(OnDovecot.Name)]
public sealed class OtherClientTests : IDisposable
{
    private readonly MailServer _server;
    private readonly ReadingDesk _desk;
    private Between _between = null!;

    public OtherClientTests(MailServer server)
    {
        _server = server;
        _desk = new(server, new() { BatchLetters = 5 }, receiving => _between = new(receiving));
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Letters_deleted_after_they_were_found_are_simply_gone()
    {
        var letters = ReadingDesk.Letters("deleted", 20).ToList();
        _server.Deliver("deletes@agency.example", letters);
        var mailbox = await _desk.Add("deletes@agency.example");
        using var imap = _server.SignIn("deletes@agency.example");
        Once(() => imap.Expunge("INBOX", "1,7:12,20"));

        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, letters.Where((_, at) => at is not (>= 6 and <= 11) and not 19));
        var inbox = await _desk.Folder(mailbox, FolderRole.Inbox);
        Assert.Equal((12, 12), (inbox.OnServer, inbox.Here));
    }

    [Fact]
    public async Task Letters_moved_into_another_folder_come_in_once_from_wherever_they_are()
    {
        var letters = ReadingDesk.Letters("moved", 20).ToList();
        _server.Deliver("moves@agency.example", letters);
        var mailbox = await _desk.Add("moves@agency.example", "Archive");
        using var imap = _server.SignIn("moves@agency.example");
        Once(() =>
        {
            imap.Say("SELECT INBOX");
            imap.Say("MOVE 3:18 Archive");
        });

        await _desk.Read(mailbox);
        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, letters);
    }

    [Fact]
    public async Task Letters_that_come_while_others_are_read_are_read_as_well()
    {
        _server.Deliver("busy@agency.example", ReadingDesk.Letters("first", 10));
        var mailbox = await _desk.Add("busy@agency.example");
        using var imap = _server.SignIn("busy@agency.example");
        Once(() => ReadingDesk.Letters("second", 12).ToList().ForEach(one => imap.Append("INBOX", one)));

        await _desk.Read(mailbox);

        await _desk.Holds(mailbox, ReadingDesk.Letters("first", 10).Concat(ReadingDesk.Letters("second", 12)));
    }

    [Fact]
    public async Task A_letter_that_cannot_be_stored_blocks_no_other_is_shown_as_missing_and_is_tried_again()
    {
        var letters = ReadingDesk.Letters("odd", 9).ToList();
        _server.Deliver("odd@agency.example", letters);
        var mailbox = await _desk.Add("odd@agency.example");
        _between.Refuses = one => ReadingDesk.Checksum(one.Raw.ToArray()) == ReadingDesk.Checksum(letters[3]);

        await _desk.Read(mailbox, count: true);
        var shown = await _desk.Folder(mailbox, FolderRole.Inbox);
        await _desk.Holds(mailbox, letters.Where((_, at) => at != 3));
        _between.Refuses = _ => false;
        _desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await _desk.Read(mailbox, count: true);

        Assert.Equal((9, 8), (shown.OnServer, shown.Here));
        await _desk.Holds(mailbox, letters);
        Assert.Equal(9, (await _desk.Folder(mailbox, FolderRole.Inbox)).Here);
    }

    private void Once(Action meddle) => _between.Before = _ =>
    {
        _between.Before = _ => { };
        meddle();
    };
}
