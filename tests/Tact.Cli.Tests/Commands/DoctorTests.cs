using Microsoft.Data.Sqlite;
using Tact.TestMail;

namespace Tact.Cli.Tests.Commands;

public sealed class DoctorTests(MailServer server) : IClassFixture<MailServer>, IDisposable
{
    private readonly Scratch _scratch = new();

    private string Desk => _scratch.Path("desk");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_desk_that_is_well_is_said_to_be_line_by_line()
    {
        await LayOut();
        await Connect("doctor@agency.example");
        server.Deliver("doctor@agency.example", "Subject: one\r\n\r\nHello\r\n"u8.ToArray());
        await Tact("mailbox", "read", "doctor@agency.example", "--count");

        var ran = await Tact("doctor");
        var json = (await Tact("doctor", "--json")).Lines();

        Assert.True(ran.Code == 0, ran.Output + ran.Error);
        Assert.Equal(
            ["machine", "folder", "database", "key", "mailbox", "letters"],
            json.Select(one => one.GetProperty("about").GetString()).Distinct());
        Assert.All(json, one => Assert.Equal("ok", one.GetProperty("level").GetString()));
        Assert.Contains("doctor@agency.example, INBOX: server 1, here 1.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("its servers let us read and send", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_with_what_to_do()
    {
        await LayOut();
        await Connect("wrong@agency.example", "wrong-secret", "--untested");
        using (var database = Database())
        {
            Change(database, "UPDATE mailboxes SET problem = 'It was cut.', problem_since = 638000000000000000");
            Change(database, "INSERT INTO mail_folder (mailbox_id, path, role, uid_validity, last_uid, on_server, here, counted_at) VALUES (1, 'INBOX', 'Inbox', 1, 9, 9, 7, 640000000000000000)");
        }

        var ran = await Tact("doctor");

        Assert.Equal(1, ran.Code);
        Assert.Contains("refuses the user name or the password", ran.Output, StringComparison.Ordinal);
        Assert.Contains("It was cut.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("server 9, here 7", ran.Output, StringComparison.Ordinal);
        Assert.Contains("tact mailbox read wrong@agency.example --count", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_that_is_open_is_looked_over_all_the_same()
    {
        await using var open = await RunningDesk.Start("serve", "--data", Desk, "--urls", "http://127.0.0.1:0");

        var ran = await Tact("doctor", "--offline");

        Assert.Contains("another process has it open", ran.Output, StringComparison.Ordinal);
        Assert.Contains("of this version and whole", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newer")]
    [InlineData("damaged")]
    [InlineData("keyless")]
    [InlineData("foreign")]
    [InlineData("missing")]
    public async Task A_desk_that_cannot_be_used_is_told_apart(string fault)
    {
        var said = await Spoil(fault);

        var ran = await Tact("doctor", "--offline");
        var json = (await Tact("doctor", "--offline", "--json")).Lines();

        Assert.Equal(1, ran.Code);
        Assert.Contains(said, ran.Output, StringComparison.Ordinal);
        Assert.Contains(json, one => one.GetProperty("level").GetString() == "stop" && one.GetProperty("remedy").GetString()!.Length > 10);
    }

    private async Task<string> Spoil(string fault)
    {
        if (fault == "missing")
        {
            return "There is no folder";
        }

        if (fault == "foreign")
        {
            _scratch.Write("desk/thesis.txt", "…");
            return "is not a desk";
        }

        await LayOut();
        await Connect("spoilt@agency.example", more: "--untested");
        switch (fault)
        {
            case "newer":
                using (var database = Database())
                {
                    Change(database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Telepathy', '99.0')");
                }

                return "was written by a newer Tact";
            case "damaged":
                await File.WriteAllBytesAsync(Path.Combine(Desk, "tact.db"), new byte[8192], TestContext.Current.CancellationToken);
                return "is damaged";
            default:
                File.Delete(Path.Combine(Desk, "master.key"));
                return "The master key is missing";
        }
    }

    private async Task LayOut()
    {
        await TactRun.With(["member", "add", "ann@agency.example", "--name", "Ann", "--data", Desk], "four calm green boats");
        _scratch.Write("desk/trusted/authority.pem", server.Authority.Root.ExportCertificatePem());
    }

    private Task<Ran> Connect(string address, string password = MailServer.Password, params string[] more) => TactRun.With(
        ["mailbox", "add", address, "--imap", $"127.0.0.1:{server.Imaps}/tls", "--smtp", $"127.0.0.1:{server.Submissions}/tls", "--data", Desk, .. more], password);

    private Task<Ran> Tact(params string[] args) => TactRun.With([.. args, "--data", Desk]);

    private SqliteConnection Database()
    {
        var database = new SqliteConnection($"Data Source={Path.Combine(Desk, "tact.db")};Pooling=false");
        database.Open();
        return database;
    }

    private static void Change(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
