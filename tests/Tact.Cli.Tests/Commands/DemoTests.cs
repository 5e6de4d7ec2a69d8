namespace Tact.Cli.Tests.Commands;

public sealed class DemoTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_at_the_address_it_prints_and_leaves_nothing_behind()
    {
        await using var demo = await Start();
        using var browser = new HttpClient();

        var page = await browser.GetStringAsync(demo.Address, Ct);
        var lain = Directory.GetDirectories(_scratch.Folder, "tact-demo-*");
        var ran = await demo.Close();

        Assert.Contains("Marta Oliveira", page, StringComparison.Ordinal);
        Assert.Contains("Sample desk", page, StringComparison.Ordinal);
        Assert.Single(lain);
        Assert.Empty(Directory.GetDirectories(_scratch.Folder, "tact-demo-*"));
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:7070")]
    [InlineData("http://localhost:7070;http://[::]:7071")]
    public async Task It_does_not_listen_where_others_could_come_in(string urls)
    {
        var ran = await TactRun.With(["demo", "--urls", urls]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("this machine alone", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebodys_own_desk_is_never_opened_as_a_demo()
    {
        await using (var own = await RunningDesk.Start("serve", "--data", _scratch.Path("own"), "--urls", "http://127.0.0.1:0"))
        {
            await own.Close();
        }

        var ran = await TactRun.With(["demo", "--data", _scratch.Path("own"), "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("not a demo's", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch.Path("own/tact.demo")));
    }

    [Fact]
    public async Task A_kept_demo_is_there_again_and_its_members_have_no_password_for_others()
    {
        string[] kept = ["demo", "--data", _scratch.Path("kept"), "--urls", "http://127.0.0.1:0"];
        await using (var first = await RunningDesk.Start(kept))
        {
            await first.Close();
        }

        await using (var again = await RunningDesk.Start(kept))
        {
            Assert.Equal(0, (await again.Close()).Code);
        }

        var members = await TactRun.With(["member", "list", "--data", _scratch.Path("kept")]);
        Assert.Contains("Vera Antonova", members.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_opens_no_connection_to_anywhere()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "strace, which watches what the demo connects to, is not installed.");
        var trace = _scratch.Path("connections");
        var start = TactRun.Prepare(["demo", "--urls", "http://127.0.0.1:0"]);
        string[] traced = ["-f", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", trace, start.FileName, .. start.ArgumentList];
        start.FileName = "/usr/bin/strace";
        start.ArgumentList.Clear();
        foreach (var argument in traced)
        {
            start.ArgumentList.Add(argument);
        }

        await using var demo = await RunningDesk.Start(start);
        using var browser = new HttpClient();
        await browser.GetStringAsync(demo.Address, Ct);

        Assert.DoesNotContain(File.ReadLines(trace), line => line.Contains("AF_INET", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();

    private Task<RunningDesk> Start()
    {
        var start = TactRun.Prepare(["demo", "--urls", "http://127.0.0.1:0"]);
        start.Environment["TMPDIR"] = _scratch.Folder;
        return RunningDesk.Start(start);
    }
}
