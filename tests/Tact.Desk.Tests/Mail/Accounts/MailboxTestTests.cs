using System.Net;
using System.Net.Sockets;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Accounts;

[Collection(OnDovecot.Name)]
public sealed class MailboxTestTests(MailServer server) : IDisposable
{
    private readonly MailDesk _desk = new(server);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_mailbox_that_is_right_passes_every_step_on_both_sides()
    {
        server.Deliver("right@agency.example", "Subject: one\r\n\r\nHello\r\n"u8.ToArray());

        var steps = await Try(_desk.Form("right@agency.example"));

        Assert.All(steps, step => Assert.True(step.IsWell, step.What));
        Assert.Equal(
            [TestedThing.Name, TestedThing.Line, TestedThing.Protection, TestedThing.SignIn, TestedThing.Folders,
                TestedThing.Name, TestedThing.Line, TestedThing.Protection, TestedThing.SignIn],
            steps.Select(step => step.Thing));
        Assert.Contains(steps, step => step.What == "Inbox found, with 1 letters; sent letters are in “Sent”.");
    }

    [Theory]
    [InlineData(Language.English, "refuses the user name or the password")]
    [InlineData(Language.Russian, "не принимает имя пользователя или пароль")]
    [InlineData(Language.Chinese, "拒绝了用户名或密码")]
    public async Task A_wrong_password_is_said_in_the_members_language_and_the_other_side_is_tried_all_the_same(Language language, string words)
    {
        var steps = await Try(_desk.Form("wrong@agency.example") with { Secret = "wrong-secret-canary" }, language);

        Assert.Equal([TestedThing.SignIn, TestedThing.SignIn], steps.Where(step => !step.IsWell).Select(step => step.Thing));
        Assert.Contains(words, steps.First(step => !step.IsWell).What, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => $"{step}".Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MailServer.ExpiredHost, "expired on")]
    [InlineData(MailServer.OtherNameHost, "is for mail.elsewhere.example")]
    [InlineData(MailServer.StrangerHost, "signed by Nobody knows this authority")]
    public async Task A_certificate_with_a_fault_stops_the_way_before_any_secret_is_said(string host, string words)
    {
        var step = await Fault(new() { Host = host, Port = server.Imaps });

        Assert.Equal(TestedThing.Protection, step.Thing);
        Assert.Contains(words, step.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_nobody_laid_into_the_folder_is_not_believed()
    {
        var strict = new MailAccounts(_desk.Secrets, _desk.Tokens, new([]));

        var step = await Fault(new() { Host = MailServer.Host, Port = server.Imaps }, strict);

        Assert.Contains("whom this machine does not know", step.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tls_on_a_port_without_it_is_said_to_be_so() =>
        Assert.Contains("does not speak TLS", (await Fault(new() { Host = MailServer.Host, Port = server.Imap })).What, StringComparison.Ordinal);

    [Fact]
    public async Task Starttls_on_a_port_that_waits_for_tls_is_said_to_be_silent()
    {
        var impatient = new MailAccounts(_desk.Secrets, _desk.Tokens, new([server.Root])) { Patience = TimeSpan.FromSeconds(1) };

        var step = await Fault(new() { Host = MailServer.Host, Port = server.Imaps, Protection = Protection.StartTls }, impatient);

        Assert.Contains("does not greet", step.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starttls_that_is_not_offered_is_never_gone_without()
    {
        using var plain = new SmtpSink();
        var form = _desk.Form("starttls@agency.example") with { Smtp = new() { Host = "127.0.0.1", Port = plain.Port, Protection = Protection.StartTls } };

        var step = Assert.Single(await Try(form), step => !step.IsWell);

        Assert.Contains("nothing was sent in clear", step.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starttls_and_no_encryption_on_this_machine_are_ways_as_well()
    {
        foreach (var protection in (Protection[])[Protection.StartTls, Protection.None])
        {
            var form = _desk.Form("ways@agency.example") with
            {
                Imap = new() { Host = "localhost", Port = server.Imap, Protection = protection },
                Smtp = new() { Host = "localhost", Port = server.Submission, Protection = protection },
            };
            Assert.All(await Try(form), step => Assert.True(step.IsWell, step.What));
        }
    }

    [Fact]
    public async Task A_server_for_sending_is_not_taken_for_one_to_read_from()
    {
        using var smtp = new SmtpSink();

        var step = await Fault(new() { Host = "127.0.0.1", Port = smtp.Port, Protection = Protection.None });

        Assert.Contains("no mail server of this kind", step.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_and_a_port_nobody_listens_on_are_told_apart()
    {
        var unknown = await Fault(new() { Host = "imap.nowhere.invalid", Port = 993 });
        var closed = await Fault(new() { Host = MailServer.Host, Port = ClosedPort() });

        Assert.Equal((TestedThing.Name, TestedThing.Line), (unknown.Thing, closed.Thing));
        Assert.Contains("nothing listens on port", closed.What, StringComparison.Ordinal);
    }

    private static int ClosedPort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private async Task<TestStep> Fault(Server imap, MailAccounts? accounts = null) =>
        Assert.Single(await Try(_desk.Form("fault@agency.example") with { Imap = imap, Smtp = new() }, accounts: accounts), step => !step.IsWell);

    private async Task<List<TestStep>> Try(MailboxForm form, Language language = Language.English, MailAccounts? accounts = null) =>
        await new MailboxTest(accounts ?? _desk.Accounts).Run(_desk.Book.Outline(form), language, CancellationToken.None).ToListAsync();
}
