using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Storage;

namespace Tact.Cli.Commands;

/// <summary><c>tact backup</c>: a copy of the desk, also while it runs.</summary>
internal sealed class BackupCommand : Command, IHasExamples
{
    private readonly DeskChoice _choice = new();
    private readonly Argument<string> _to = new("DIR") { Description = "Where the copy goes: a folder that is not there yet." };

    public BackupCommand()
        : base("backup", "Copy the desk, also while it runs: letters, key, house style. The copy is as secret as the desk.")
    {
        Add(_to);
        _choice.AddTo(this);
        SetAction((parsed, _) => Task.FromResult(Run(parsed)));
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact backup /backup/tact-monday", "tact backup /backup/tact-monday --data /srv/tact"];

    private int Run(ParseResult parsed)
    {
        var (from, to) = (_choice.Of(parsed), parsed.GetValue(_to)!);
        using var copy = DeskCopy.Make(from.Folder, to);
        copy.Finish();
        Console.WriteLine($"The desk in {Path.GetFullPath(from.Folder)} was copied to {Path.GetFullPath(to)}.");
        if (from.Database is not null)
        {
            Console.WriteLine("Its letters lie in PostgreSQL and are not in the copy: take pg_dump of the database as well.");
        }

        return Exit.Fine;
    }
}
