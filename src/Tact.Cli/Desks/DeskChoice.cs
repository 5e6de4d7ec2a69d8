using System.CommandLine;
using Tact.Desk;

namespace Tact.Cli.Desks;

/// <summary>Which desk a command works on: what <c>--data</c> and <c>--database</c> say, else the environment, else the usual folder.</summary>
internal sealed class DeskChoice
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "The folder of the desk. Without it: TACT_DATA, else " + Usual,
        HelpName = "DIR",
    };

    private readonly Option<string?> _database = new("--database")
    {
        Description = "A PostgreSQL connection string, for several nodes on one database. Without it: TACT_DATABASE, else a file in the folder.",
        HelpName = "CONN",
    };

    private static string Usual => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "tact");

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);
    }

    /// <summary>The folder that was named, or null.</summary>
    public string? Named(ParseResult parsed) => parsed.GetValue(_data);

    /// <summary>The desk that was chosen.</summary>
    public DeskOptions Of(ParseResult parsed) => new()
    {
        Folder = parsed.GetValue(_data) ?? From("TACT_DATA") ?? Usual,
        Database = parsed.GetValue(_database) ?? From("TACT_DATABASE"),
    };

    private static string? From(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
