using System.CommandLine;
using System.Globalization;
using Tact.Cli.Desks;
using Tact.Cli.Output;
using Tact.Desk.Filing;

namespace Tact.Cli.Commands;

/// <summary><c>tact rebuild</c>: derives anew what is derived.</summary>
internal sealed class RebuildCommand : DeskCommand
{
    public RebuildCommand()
        : base("rebuild", "Derive anew what is derived: the lists of conversations and what is owed. Letters and what happened stay as they are.") => Take();

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact rebuild", "tact rebuild --data /srv/tact"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var progress = Console.IsErrorRedirected ? null : new Progress<int>(done => Terminal.Rewrite(string.Create(CultureInfo.InvariantCulture, $"{done:N0} conversations")));
        var count = await desk.Get<Rebuilding>().Run(progress, ct);
        Terminal.ClearLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} conversations rebuilt."));
        return Exit.Fine;
    }
}
