using Tact.TestMail;

namespace Tact.Cli.Tests.Commands;

public sealed class MailboxTests(MailServer server) : IClassFixture<MailServer>, IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task A_mailbox_is_tried_out_and_then_added()
    {
        await LayOut();

        var ran = await Add(MailServer.Password, "team@agency.example");
        var listed = (await Mailbox("", "list", "--json")).Lines().Single();

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("✓ reading  Signed in.", ran.Output, StringComparison.Ordinal);
        Assert.Equal("team@agency.example", listed.GetProperty("address").GetString());
        Assert.Equal($"127.0.0.1:{server.Imaps}/tls", listed.GetProperty("imap").GetString());
        Assert.Equal(0, (await Mailbox("", "test", "team@agency.example")).Code);
    }

    [Fact]
    public async Task What_does_not_work_is_said_and_not_added_unless_asked_to()
    {
        await LayOut();

        var wrong = await Add("wrong-secret", "ann@agency.example");
        var none = await Mailbox("", "list", "--json");
        var untested = await Add("wrong-secret", "ann@agency.example", "--untested");

        Assert.Equal(2, wrong.Code);
        Assert.Contains("✗ reading", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("--untested", wrong.Error, StringComparison.Ordinal);
        Assert.Equal("", none.Output);
        Assert.Equal(0, untested.Code);
        Assert.Equal(2, (await Mailbox("", "test", "ann@agency.example")).Code);
    }

    [Fact]
    public async Task A_mailbox_goes_out_of_use_and_comes_back()
    {
        await LayOut();
        await Add(MailServer.Password, "old@agency.example", "--untested");

        Assert.Equal(0, (await Mailbox("", "retire", "old@agency.example")).Code);
        Assert.Contains("out of use since", (await Mailbox("", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Mailbox("", "revive", "old@agency.example")).Code);
        Assert.Contains("not read yet", (await Mailbox("", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_are_added_read_counted_and_removed()
    {
        await LayOut();
        await Add(MailServer.Password, "folders@agency.example");
        using (var imap = server.SignIn("folders@agency.example"))
        {
            imap.Append("INBOX", "Subject: one\r\n\r\nHello\r\n"u8.ToArray());
            imap.Append("Archive", "Subject: two\r\n\r\nHello\r\n"u8.ToArray());
        }

        await Mailbox("", "folders", "folders@agency.example", "--add", "Archive");
        var read = await Mailbox("", "read", "folders@agency.example", "--count");
        var json = (await Mailbox("", "folders", "folders@agency.example", "--json")).Lines();
        var removed = await Mailbox("", "folders", "folders@agency.example", "--remove", "Archive");

        Assert.Equal((0, ""), (read.Code, read.Error));
        Assert.Contains("server 1, here 1", read.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["INBOX inbox 1 1", "Sent sent 0 0", "Archive other 1 1"],
            json.Select(one => $"{one.GetProperty("folder")} {one.GetProperty("role")} {one.GetProperty("on_server")} {one.GetProperty("here")}"));
        Assert.DoesNotContain("Archive", removed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_that_does_not_work_says_why_and_what_to_do()
    {
        await LayOut();
        await Add("wrong-secret", "unread@agency.example", "--untested");

        var ran = await Mailbox("", "read", "unread@agency.example");

        Assert.Equal(2, ran.Code);
        Assert.Contains("refuses the user name or the password", ran.Error, StringComparison.Ordinal);
        Assert.Contains("app password", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no server", "add", "team@agency.example", "--imap", "host:port")]
    [InlineData("is no server", "add", "team@agency.example", "--smtp", "host/telnet")]
    [InlineData("no mailbox nobody@agency.example", "test", "nobody@agency.example")]
    [InlineData("no mailbox nobody@agency.example", "read", "nobody@agency.example")]
    [InlineData("no mailbox nobody@agency.example", "folders", "nobody@agency.example")]
    [InlineData("is not an e-mail address", "add", "nobody", "--imap", "127.0.0.1", "--smtp", "127.0.0.1", "--untested")]
    public async Task What_is_wrong_is_said(string said, params string[] args)
    {
        await LayOut();

        var ran = await Mailbox("secret", args);

        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>A desk that believes the test server's authority.</summary>
    private async Task LayOut()
    {
        await TactRun.With(["member", "add", "ann@agency.example", "--name", "Ann", "--data", _scratch.Path("desk")], "four calm green boats");
        _scratch.Write("desk/trusted/authority.pem", server.Authority.Root.ExportCertificatePem());
    }

    private Task<Ran> Add(string password, string address, params string[] more) => Mailbox(
        password,
        ["add", address, "--imap", $"127.0.0.1:{server.Imaps}/tls", "--smtp", $"127.0.0.1:{server.Submissions}/tls", .. more]);

    private Task<Ran> Mailbox(string input, params string[] args) =>
        TactRun.With(["mailbox", .. args, "--data", _scratch.Path("desk")], input);
}
