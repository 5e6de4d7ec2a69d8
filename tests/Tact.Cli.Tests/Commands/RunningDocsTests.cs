using System.Text.RegularExpressions;
using Tact.TestMail;

namespace Tact.Cli.Tests.Commands;

/// <summary>The commands on the pages about running a desk are run as they stand there; only where things are is changed.</summary>
public sealed partial class RunningDocsTests(MailServer server) : IClassFixture<MailServer>, IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task The_commands_about_members_do_what_the_page_says()
    {
        var ran = await All("install.md", "four calm green boats", "tact member");

        Assert.Equal(3, ran.Count);
        Assert.All(ran, one => Assert.Equal((0, ""), (one.Code, one.Error)));
        Assert.Contains("Vera Antonova", ran[^1].Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_starts_as_the_page_says()
    {
        var line = Assert.Single(Lines("install.md", "tact serve"), one => !one.Contains("--database", StringComparison.Ordinal));

        await using var desk = await RunningDesk.Start([.. Args(line), "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(0, (await desk.Close()).Code);
    }

    [Fact]
    public async Task The_commands_about_copies_do_what_the_page_says()
    {
        await TactRun.With(["member", "add", "ann@agency.example", "--name", "Ann", "--data", _scratch.Path("desk")], "four calm green boats");

        Assert.Equal([(0, "")], (await All("install.md", "", "tact backup")).Select(one => (one.Code, one.Error)));
        Assert.Equal([(0, "")], (await All("install.md", "", "tact restore")).Select(one => (one.Code, one.Error)));
    }

    [Fact]
    public async Task The_commands_about_mailboxes_connect_one_test_it_and_list_it()
    {
        await TactRun.With(["member", "add", "ann@agency.example", "--name", "Ann", "--data", _scratch.Path("desk")], "four calm green boats");
        _scratch.Write("desk/trusted/authority.pem", server.Root.ExportCertificatePem());

        var ran = await All("connect-a-mailbox.md", MailServer.Password, "tact mailbox");

        Assert.Equal(4, ran.Count);
        Assert.All(ran[..3], one => Assert.Equal((0, ""), (one.Code, one.Error)));
        Assert.Contains("The Agency", ran[2].Output, StringComparison.Ordinal);
        // The same address a second time: understood, and refused for that reason alone.
        Assert.Contains("already a mailbox", ran[3].Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private async Task<List<Ran>> All(string page, string input, string command)
    {
        var ran = new List<Ran>();
        foreach (var line in Lines(page, command))
        {
            ran.Add(await TactRun.With(Args(line), input, new Dictionary<string, string> { ["TACT_DATA"] = _scratch.Path("desk") }));
        }

        return ran;
    }

    private static IEnumerable<string> Lines(string page, string command) =>
        Shell().Matches(File.ReadAllText(Path.Combine(Sources.Root, "docs", "running", page)))
            .SelectMany(block => block.Groups["lines"].Value.Split('\n'))
            .Where(line => line.StartsWith(command, StringComparison.Ordinal));

    /// <summary>The words after <c>tact</c>, as a shell parts them; the page's folder and servers become those of this test.</summary>
    private string[] Args(string line) =>
    [
        .. Word().Matches(line).Select(word => word.Value.Trim('\'')).Skip(1)
            .Zip(Word().Matches(line).Select(word => word.Value), (word, before) => Here(word, before)),
    ];

    private string Here(string word, string before) => (word, before) switch
    {
        ("/srv/tact", _) => _scratch.Path("desk"),
        ("/srv/tact-again" or "/backup/tact-monday", _) => _scratch.Path(Path.GetFileName(word)),
        ("mail.agency.example", "--imap") => $"{MailServer.Host}:{server.Imaps}/tls",
        ("mail.agency.example", "--smtp") => $"{MailServer.Host}:{server.Submissions}/tls",
        _ => word,
    };

    [GeneratedRegex("```sh\n(?<lines>.*?)```", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"'[^']*'|\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
