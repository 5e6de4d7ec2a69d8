using Microsoft.Extensions.DependencyInjection;
using Tact.Desk;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Cli.Tests.Commands;

/// <summary>A desk is copied while it runs, and made again from the copy.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private string Desk => _scratch.Path("desk");

    private string Copy => _scratch.Path("copy");

    private string Again => _scratch.Path("again");

    [Fact]
    public async Task A_running_desk_is_copied_and_made_again_with_its_members_and_what_had_not_left_is_held()
    {
        await Tact("four calm green boats", "member", "add", "ann@agency.example", "--name", "Ann", "--data", Desk);
        await Queue();
        _scratch.Write("desk/house/clocks.yaml", "reply:\n  due: 90m\n");
        await using (await RunningDesk.Start("serve", "--data", Desk, "--urls", "http://127.0.0.1:0"))
        {
            Assert.Equal((0, ""), await Said("backup", Copy, "--data", Desk));
        }

        var restored = await Tact("", "restore", Copy, "--data", Again);

        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Contains("1 letter that had not left", restored.Output, StringComparison.Ordinal);
        Assert.Contains("Ann", (await Tact("", "member", "list", "--data", Again)).Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Desk, "house", "clocks.yaml")), File.ReadAllText(Path.Combine(Again, "house", "clocks.yaml")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Desk, "master.key")), File.ReadAllBytes(Path.Combine(Again, "master.key")));
        Assert.Equal(["again", "copy", "desk"], Directory.GetDirectories(_scratch.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Nothing_is_written_over_and_what_is_no_desk_is_not_copied()
    {
        await Tact("four calm green boats", "member", "add", "ann@agency.example", "--name", "Ann", "--data", Desk);
        _scratch.Write("copy/letter.txt", "here before");

        Assert.Contains("something already", (await Tact("", "backup", Copy, "--data", Desk)).Error, StringComparison.Ordinal);
        Assert.Contains("something already", (await Tact("", "restore", Desk, "--data", Copy)).Error, StringComparison.Ordinal);
        Assert.Contains("no desk", (await Tact("", "restore", Copy, "--data", Again)).Error, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], Directory.GetFileSystemEntries(Copy).Select(Path.GetFileName));
    }

    public void Dispose() => _scratch.Dispose();

    private static Task<Ran> Tact(string input, params string[] args) => TactRun.With(args, input);

    private static async Task<(int Code, string Error)> Said(params string[] args)
    {
        var ran = await Tact("", args);
        return (ran.Code, ran.Error);
    }

    private async Task Queue()
    {
        await using var services = new ServiceCollection().AddLogging().AddDesk(new() { Folder = Desk }).BuildServiceProvider();
        await services.GetRequiredService<DeskStore>().Change(
            context => Task.FromResult(context.Dispatches.Add(new()
            {
                ClientKey = "once",
                MessageId = "one@agency.example",
                EnvelopeFrom = "ann@agency.example",
                State = DispatchState.Deferred,
                NextTryAt = DateTimeOffset.MaxValue,
            })),
            TestContext.Current.CancellationToken);
    }
}
