using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;

namespace Tact.Cli.Commands;

/// <summary><c>tact demo</c>: a desk with a sample agency whose clients answer.</summary>
internal sealed class DemoCommand : Command, IHasExamples
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "Keep the demo in this folder. Without it, it is cleared away when it closes.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _urls = new("--urls")
    {
        Description = $"Where to listen, on this machine only. Without it: {DeskSite.UsualUrl}, or a free port when that is taken.",
        HelpName = "URL",
    };

    private readonly Option<LogForm> _log = CommonOptions.Log();

    public DemoCommand()
        : base("demo", "Open a desk with a sample agency to try everything on: no account, nothing leaves this machine. Ctrl-C closes it.")
    {
        Add(_data);
        Add(_urls);
        Add(_log);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact demo", "tact demo --data ~/tact-demo --urls http://localhost:8080"];

    private async Task<int> Run(ParseResult parsed, CancellationToken ct)
    {
        using var folder = DemoFolder.Of(parsed.GetValue(_data));
        var urls = ThisMachine.Only(parsed.GetValue(_urls) ?? ThisMachine.Free(DeskSite.UsualUrl));
        while (await Serve(folder, urls, parsed.GetValue(_log), ct) is { } address)
        {
            // The next run is where the browser looks for it.
            urls = address;
            folder.Clear();
        }

        return Exit.Fine;
    }

    /// <summary>Serves one run; answers where, when another is to follow.</summary>
    private static async Task<string?> Serve(DemoFolder folder, string urls, LogForm log, CancellationToken ct)
    {
        // Writing the sample out takes as long as opening a desk, and neither needs the other.
        var writing = Task.Run(() => SealedSample.Of(SampleLibrary.Load(), TimeProvider.System.GetUtcNow()), ct);
        var options = new DeskOptions { Folder = folder.Path, StaysHome = true };
        await using var site = await DeskSite.Open(options, urls, log, isDemo: true);
        folder.Mark();
        await site.Services.GetRequiredService<SampleDesk>().Lay(await writing, mayOwn: true, ct);
        await site.Listen(ct);
        folder.Greet(site.Address);
        return await site.UntilStartedOver(ct) ? site.Address : null;
    }
}
