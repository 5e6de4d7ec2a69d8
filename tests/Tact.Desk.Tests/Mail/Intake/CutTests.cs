using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>The line is cut, at every kind of moment.</summary>
[Collection(OnDovecot.Name)]
public sealed class CutTests : IDisposable
{
    private const int Cuts = 60;
    private readonly MailServer _server;
    private readonly ReadingDesk _desk;
    private readonly CuttingProxy _proxy;

    public CutTests(MailServer server)
    {
        (_server, _proxy) = (server, new(server.Imap));
        _desk = new(server, new() { BatchLetters = 3 });
    }

    public void Dispose()
    {
        _desk.Dispose();
        _proxy.Dispose();
    }

    [Fact]
    public async Task Cut_after_any_number_of_bytes_nothing_is_lost_and_nothing_comes_twice()
    {
        var whole = await Session("cut-whole@agency.example", long.MaxValue);
        var cut = 0;
        for (var at = 0; at < Cuts; at++)
        {
            cut += await Session($"cut-{at}@agency.example", 40 + (at * 5600 / Cuts)) ? 1 : 0;
        }

        Assert.False(whole);
        Assert.InRange(cut, Cuts * 9 / 10, Cuts);
    }

    [Fact]
    public async Task A_letter_at_which_the_line_is_always_cut_does_not_keep_back_those_behind_it_and_comes_in_when_it_can()
    {
        var letters = ReadingDesk.Letters("stumble", 8).ToList();
        letters[2] = ReadingDesk.Letter("stumble-3", size: 200_000);
        _server.Deliver("stumbles@agency.example", letters);
        var mailbox = await _desk.Add(_desk.Form("stumbles@agency.example", _proxy.Port));
        using var worker = _desk.Worker();
        using var end = new CancellationTokenSource();
        var cutting = Cutting(end.Token);

        await worker.StartAsync(default);
        await _desk.Until(async () => (await _desk.Arrivals(mailbox)).Count == 7, TimeSpan.FromSeconds(1));
        await end.CancelAsync();
        await cutting;
        await _desk.Wishes.CountNow(mailbox.Id, default);
        await _desk.Until(async () => (await _desk.Arrivals(mailbox)).Count == 8, TimeSpan.FromSeconds(1));
        await worker.StopAsync(default);

        await _desk.Holds(mailbox, letters);
    }

    /// <summary>Each connection is good for less than the large letter, and for all the others.</summary>
    private async Task Cutting(CancellationToken ct)
    {
        for (var known = 0; !ct.IsCancellationRequested; await Task.Delay(2, CancellationToken.None))
        {
            if (_proxy.Connections != known)
            {
                known = _proxy.Connections;
                _proxy.CutAfter(100_000);
            }
        }

        _proxy.CutAfter(long.MaxValue / 2);
    }

    /// <summary>Reads a new mailbox, cut once; then to its end. Answers whether it was cut.</summary>
    private async Task<bool> Session(string user, long bytes)
    {
        var letters = ReadingDesk.Letters(user, 7).ToList();
        _server.Deliver(user, letters);
        var mailbox = await _desk.Add(_desk.Form(user, _proxy.Port));
        var wasCut = false;
        _proxy.CutAfter(bytes);
        try
        {
            await _desk.Read(mailbox);
        }
        catch (MailTrouble)
        {
            wasCut = true;
            Assert.NotNull((await _desk.Mailbox(mailbox.Id)).Problem);
        }

        _proxy.CutAfter(long.MaxValue / 2);
        await _desk.Read(mailbox, count: true);
        await _desk.Holds(mailbox, letters);
        Assert.Equal(7, (await _desk.Folder(mailbox, FolderRole.Inbox)).Here);
        Assert.Null((await _desk.Mailbox(mailbox.Id)).Problem);
        return wasCut;
    }
}
