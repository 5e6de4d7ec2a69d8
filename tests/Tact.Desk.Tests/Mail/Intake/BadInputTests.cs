using System.Text;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>Letters nobody should write, on a real server: each comes in byte for byte, can be shown, and holds up no other.</summary>
[Collection(OnDovecot.Name)]
public sealed class BadInputTests(MailServer server) : IDisposable
{
    private readonly ReadingDesk _desk = new(server);

    public static TheoryData<string, string> Odd => new()
    {
        { "no-from", "To: team@agency.example\r\nMessage-ID: <no-from@lumen.example>\r\nSubject: Who?\r\n\r\nHello\r\n" },
        { "no-date-no-id", "From: dana@lumen.example\r\nSubject: When?\r\n\r\nHello\r\n" },
        { "charset", "From: dana@lumen.example\r\nSubject: =?x-klingon?B?cWE=?=\r\nContent-Type: text/plain; charset=x-klingon\r\n\r\nHello\r\n" },
        { "eight-bit", "From: D\u00e4na <dana@lumen.example>\r\nSubject: Pr\u00fcfung\r\n\r\nGr\u00fc\u00dfe\r\n" },
        { "no-head", "\r\nNothing but a text.\r\n" },
        { "no-body", "From: dana@lumen.example\r\nSubject: Nothing to say\r\n" },
        { "no-end", "From: dana@lumen.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nCut sho" },
        { "control", "From: dana@lumen.example\r\nMessage-ID: <a\u0001b@lumen.example>\r\nSubject: \u0007bell\r\n\r\nHello\r\n" },
        { "long-line", $"From: dana@lumen.example\r\nX-Long: {new string('x', 300_000)}\r\nSubject: Long\r\n\r\nHello\r\n" },
    };

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_letter_comes_in_as_it_is(string name, string text)
    {
        var (odd, next) = (Encoding.Latin1.GetBytes(text), ReadingDesk.Letter($"after-{name}"));
        var user = $"odd-{name}@agency.example";
        server.Deliver(user, odd, next);
        var mailbox = await _desk.Add(user);

        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, [odd, next]);
        var arrival = (await _desk.Arrivals(mailbox))[0];
        Assert.Equal(MimeLetter.Read(odd).Letter.MessageId, arrival.MessageId);
        Assert.Equal(2, (await _desk.Folder(mailbox, FolderRole.Inbox)).Here);
    }

    [Fact]
    public async Task Twins_and_letters_with_one_id_but_other_bytes_are_told_apart()
    {
        var (one, other) = (ReadingDesk.Letter("twin"), ReadingDesk.Letter("twin", size: 300));
        server.Deliver("twins@agency.example", one, one, other);
        var mailbox = await _desk.Add("twins@agency.example");

        await _desk.Read(mailbox, count: true);

        await _desk.Holds(mailbox, [one, other]);
        Assert.Equal(3, (await _desk.Folder(mailbox, FolderRole.Inbox)).Here);
    }
}
