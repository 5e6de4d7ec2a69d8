using System.Globalization;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>The numbers of letters mean others now: the server counts anew, or the mailbox was restored from a backup.</summary>
[Collection(OnDovecot.Name)]
public sealed class RenumberingTests(MailServer server) : IDisposable
{
    private readonly ReadingDesk _desk = new(server);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_new_Uidvalidity_begins_the_folder_anew_loses_nothing_and_doubles_nothing()
    {
        const string user = "validity@agency.example";
        var letters = ReadingDesk.Letters("before", 6).ToList();
        server.Deliver(user, letters);
        var mailbox = await _desk.Add(user);
        await _desk.Read(mailbox);

        for (var validity = 1000; validity < 1005; validity++)
        {
            letters.Add(ReadingDesk.Letter($"between-{validity}"));
            server.Deliver(user, letters[^1]);
            server.Doveadm("mailbox", "update", "--uid-validity", validity.ToString(CultureInfo.InvariantCulture), "-u", user, "INBOX");
            await _desk.Read(mailbox, count: true);
        }

        await _desk.Holds(mailbox, letters);
        var inbox = await _desk.Folder(mailbox, FolderRole.Inbox);
        Assert.Equal((1004, 11, 11), (inbox.UidValidity, inbox.OnServer, inbox.Here));
    }

    [Theory]
    [InlineData("falls", 2)]
    [InlineData("grew-again", 7)]
    [InlineData("same", 5)]
    public async Task A_folder_restored_from_a_backup_is_read_from_its_beginning(string name, int letters)
    {
        var user = $"{name}@agency.example";
        using var imap = server.SignIn(user);
        var before = ReadingDesk.Letters("before", 5).ToList();
        before.ForEach(one => imap.Append("Archive", one));
        var mailbox = await _desk.Add(user, "Archive");
        await _desk.Read(mailbox);
        var validity = (await _desk.Folder(mailbox, FolderRole.Other)).UidValidity;

        var after = before.Take(1).Concat(ReadingDesk.Letters("after", letters)).Take(letters).ToList();
        Restore(user, validity);
        after.ForEach(one => imap.Append("Archive", one));
        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, before.Concat(after).DistinctBy(ReadingDesk.Checksum));
        var folder = await _desk.Folder(mailbox, FolderRole.Other);
        Assert.Equal((validity, letters, letters, letters), (folder.UidValidity, folder.LastUid, folder.OnServer, folder.Here));
    }

    [Fact]
    public async Task A_letter_without_an_id_is_known_by_its_bytes_and_the_folder_is_not_begun_anew()
    {
        server.Deliver("noid@agency.example", "Subject: no id\r\n\r\nHello\r\n"u8.ToArray());
        var mailbox = await _desk.Add("noid@agency.example");
        await _desk.Read(mailbox);
        var first = await _desk.Folder(mailbox, FolderRole.Inbox);
        server.Deliver("noid@agency.example", ReadingDesk.Letter("next"));

        await _desk.Read(mailbox);

        Assert.Equal((1, 2), (first.LastUid, (await _desk.Folder(mailbox, FolderRole.Inbox)).LastUid));
        Assert.Equal(2, (await _desk.Arrivals(mailbox)).Count);
    }

    private void Restore(string user, long validity)
    {
        server.Doveadm("mailbox", "delete", "-u", user, "Archive");
        server.Doveadm("mailbox", "create", "-u", user, "Archive");
        server.Doveadm("mailbox", "update", "--uid-validity", validity.ToString(CultureInfo.InvariantCulture), "-u", user, "Archive");
    }
}
