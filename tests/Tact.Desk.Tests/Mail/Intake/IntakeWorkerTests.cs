using Microsoft.Extensions.Hosting;
using Tact.Desk.Live;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

[Collection(OnDovecot.Name)]
public sealed class IntakeWorkerTests(MailServer server) : IAsyncDisposable
{
    private readonly ReadingDesk _desk = new(server);
    private BackgroundService? _worker;

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.StopAsync(default);
            _worker.Dispose();
        }

        _desk.Dispose();
    }

    [Fact]
    public async Task A_new_letter_is_told_of_by_the_server_and_wakes_whoever_files_letters()
    {
        var mailbox = await Reading("idle@agency.example");
        using var ct = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var told = _desk.Desk.Live.Listen(ct.Token).FirstAsync(one => one.Thing == ChangedThing.Arrival, ct.Token);

        server.Deliver("idle@agency.example", ReadingDesk.Letter("idle"));

        var arrival = await told;
        Assert.Equal(Assert.Single(await _desk.Arrivals(mailbox)).Id, arrival.Id);
    }

    [Fact]
    public async Task What_the_server_does_not_tell_of_is_found_by_looking()
    {
        var mailbox = await Reading("poll@agency.example");
        var before = _desk.Clock.GetUtcNow();
        using var imap = server.SignIn("poll@agency.example");

        imap.Append("Sent", ReadingDesk.Letter("from-a-phone"));
        await Arrive(mailbox, 1, TimeSpan.FromSeconds(1));

        Assert.True((await _desk.Arrivals(mailbox))[0].IsOurs);
        Assert.InRange(_desk.Clock.GetUtcNow() - before, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_line_that_went_dead_without_a_word_is_noticed_within_five_minutes()
    {
        using var proxy = new CuttingProxy(server.Imap);
        var mailbox = await Reading(_desk.Form("dead@agency.example", proxy.Port));
        proxy.GoDead();
        var before = _desk.Clock.GetUtcNow();
        server.Deliver("dead@agency.example", ReadingDesk.Letter("unheard"));

        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)).Problem is not null, TimeSpan.FromSeconds(1));
        var noticed = _desk.Clock.GetUtcNow() - before;
        proxy.Revive();
        await Arrive(mailbox, 1, TimeSpan.FromSeconds(1));

        Assert.InRange(noticed, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Mailboxes_that_come_go_or_gain_a_folder_are_noticed_at_once()
    {
        var first = await Reading("first@agency.example");
        server.Deliver("second@agency.example", ReadingDesk.Letter("second"));
        using var imap = server.SignIn("first@agency.example");
        imap.Append("Archive", ReadingDesk.Letter("archived"));

        var second = await _desk.Add("second@agency.example");
        await Arrive(second, 1);
        await _desk.Book.Change(first.Id, new() { OtherFolders = ["Archive"] }, default);
        await Arrive(first, 1);
        await _desk.Book.Retire(second.Id, default);
        await _desk.Until(async () => (await _desk.Mailbox(second.Id)).LeaseOwner is null);
        server.Deliver("second@agency.example", ReadingDesk.Letter("too-late"));
        server.Deliver("first@agency.example", ReadingDesk.Letter("in-time"));
        await Arrive(first, 2);

        Assert.Single(await _desk.Arrivals(second));
    }

    [Fact]
    public async Task A_wrong_password_is_shown_and_the_right_one_helps_at_once()
    {
        server.Deliver("password@agency.example", ReadingDesk.Letter("behind-a-password"));
        var mailbox = await _desk.Add(_desk.Form("password@agency.example") with { Secret = "wrong" });
        using var worker = _desk.Worker();
        await worker.StartAsync(default);
        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)).Problem is not null);
        Assert.Contains("refuses the user name or the password", (await _desk.Mailbox(mailbox.Id)).Problem, StringComparison.Ordinal);

        await _desk.Book.Change(mailbox.Id, new() { Secret = MailServer.Password }, default);
        await Arrive(mailbox, 1);
        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)).Problem is null);

        await worker.StopAsync(default);
    }

    [Theory]
    [InlineData(MailServer.ExpiredHost, "expired on")]
    [InlineData("imap.nowhere.invalid", "no host named")]
    public async Task What_is_wrong_with_a_server_is_said_on_its_mailbox(string host, string words)
    {
        var mailbox = await _desk.Add(_desk.Form($"{host[^1]}@agency.example") with { Imap = new() { Host = host, Port = server.Imaps } });
        using var worker = _desk.Worker();
        await worker.StartAsync(default);

        await _desk.Until(async () => (await _desk.Mailbox(mailbox.Id)).Problem?.Contains(words, StringComparison.Ordinal) == true);

        await worker.StopAsync(default);
    }

    [Fact]
    public async Task After_an_outage_of_a_month_everything_comes_in_by_itself()
    {
        using var own = new MailServer();
        using var desk = new ReadingDesk(own);
        own.Deliver("vera@agency.example", ReadingDesk.Letters("before", 3));
        var mailbox = await desk.Add("vera@agency.example");
        using var worker = desk.Worker();
        await worker.StartAsync(default);
        await desk.Until(async () => (await desk.Arrivals(mailbox)).Count == 3);

        own.Stop();
        await desk.Until(async () => (await desk.Mailbox(mailbox.Id)).Problem is not null, TimeSpan.FromSeconds(1));
        desk.Clock.Advance(TimeSpan.FromDays(30));
        own.Start();
        own.Deliver("vera@agency.example", ReadingDesk.Letters("meanwhile", 250));
        await desk.Until(async () => (await desk.Arrivals(mailbox)).Count == 253, TimeSpan.FromSeconds(1));
        await desk.Until(async () => (await desk.Mailbox(mailbox.Id)).Problem is null);
        await worker.StopAsync(default);

        await desk.Holds(mailbox, ReadingDesk.Letters("before", 3).Concat(ReadingDesk.Letters("meanwhile", 250)));
    }

    [Fact]
    public async Task A_mailbox_under_OAuth_2_is_read_and_a_token_that_is_no_longer_taken_is_renewed()
    {
        using var proxy = new CuttingProxy(server.Imap);
        using var issuer = new TokenIssuer(server.Tokens) { TrulyValid = TimeSpan.FromSeconds(2), NewRefreshToken = "second" };
        (issuer.Mailboxes["first"], issuer.Mailboxes["second"]) = ("tokens@agency.example", "tokens@agency.example");
        var mailbox = await Reading(_desk.Form("tokens@agency.example", proxy.Port) with
        {
            SignIn = SignIn.OAuth2,
            Secret = "first",
            TokenEndpoint = issuer.Endpoint,
            OAuthClientId = "tact",
        });
        await Task.Delay(TimeSpan.FromSeconds(3));

        proxy.Cut();
        server.Deliver("tokens@agency.example", ReadingDesk.Letter("after-renewal"));
        await Arrive(mailbox, 1, TimeSpan.FromSeconds(1));

        Assert.Equal(2, issuer.Asked);
    }

    [Fact]
    public async Task A_member_who_wants_to_read_or_count_now_need_not_wait()
    {
        var mailbox = await Reading("wishes@agency.example");
        using var imap = server.SignIn("wishes@agency.example");
        imap.Append("Sent", ReadingDesk.Letter("sent-elsewhere"));

        await _desk.Wishes.ReadNow(mailbox.Id, default);
        await Arrive(mailbox, 1);
        _desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await _desk.Wishes.CountNow(mailbox.Id, default);

        await _desk.Until(async () => (await _desk.Folder(mailbox, FolderRole.Sent)).Here == 1);
    }

    private Task<Mailbox> Reading(string address) => Reading(_desk.Form(address));

    /// <summary>A mailbox that is being read and rests.</summary>
    private async Task<Mailbox> Reading(MailboxForm form)
    {
        var mailbox = await _desk.Add(form);
        _worker = _desk.Worker();
        await _worker.StartAsync(default);
        await _desk.Until(async () => (await _desk.Bookmarks.Of(mailbox.Id, default)) is { Count: 2 } folders && folders.All(one => one.CountedAt is not null));
        return mailbox;
    }

    private Task Arrive(Mailbox mailbox, int letters, TimeSpan step = default) =>
        _desk.Until(async () => (await _desk.Arrivals(mailbox)).Count >= letters, step);
}
