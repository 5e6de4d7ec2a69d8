using System.CommandLine;
using System.Globalization;
using Tact.Cli.Desks;
using Tact.Desk;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Cli.Commands;

/// <summary><c>tact restore</c>: a desk from its copy. What had not left when the copy was made may have left since: it is held.</summary>
internal sealed class RestoreCommand : Command, IHasExamples
{
    private readonly DeskChoice _choice = new();
    private readonly Argument<string> _from = new("BACKUP") { Description = "The copy that \"tact backup\" made, or any copy of a desk's folder." };

    public RestoreCommand()
        : base("restore", "Make a desk from a copy of it. Letters that had not left yet are held until a member says that they may.")
    {
        Add(_from);
        _choice.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact restore /backup/tact-monday", "tact restore /backup/tact-monday --data /srv/tact"];

    private async Task<int> Run(ParseResult parsed, CancellationToken ct)
    {
        var wanted = _choice.Of(parsed);
        using var copy = DeskCopy.Make(parsed.GetValue(_from)!, wanted.Folder);
        var held = await Hold(new() { Folder = copy.Folder, Database = wanted.Database }, ct);
        copy.Finish();
        Console.WriteLine($"The desk was restored to {Path.GetFullPath(wanted.Folder)}.");
        Console.WriteLine(held == 0
            ? "No letter was waiting to leave."
            : string.Create(CultureInfo.InvariantCulture, $"{held:N0} {(held == 1 ? "letter that had" : "letters that had")} not left when the copy was made {(held == 1 ? "is" : "are")} held in the outbox: send those that were not sent since."));
        return Exit.Fine;
    }

    private static async Task<int> Hold(DeskOptions options, CancellationToken ct)
    {
        await using var desk = await OpenedDesk.Open(options, mayLayOut: false);
        return await desk.Get<Outbox>().HoldAll(ct);
    }
}
