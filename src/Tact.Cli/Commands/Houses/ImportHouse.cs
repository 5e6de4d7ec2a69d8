using System.CommandLine;
using Tact.Desk.House;

namespace Tact.Cli.Commands.Houses;

/// <summary><c>tact house import</c>: a house style from another desk.</summary>
internal sealed class ImportHouse : Command, IHasExamples
{
    private readonly Argument<string> _from = new("FROM") { Description = "A file written by \"tact house export\", or a folder of house style." };
    private readonly HouseChoice _choice = new();

    public ImportHouse()
        : base("import", "Take a house style in, all of it or nothing. What it replaces is kept beside it.")
    {
        Add(_from);
        _choice.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact house import house.zip", "tact house import house.zip ./house"];

    private int Run(ParseResult parsed)
    {
        var folder = _choice.Of(parsed);
        var (taken, replaced) = HouseTransfer.Import(parsed.GetValue(_from)!, folder, TimeProvider.System);
        Console.WriteLine($"{Path.GetFullPath(folder)}: taken in {string.Join(", ", taken)}.{(replaced is null ? "" : $" What they replaced lies in {Path.GetFullPath(replaced)}.")}");
        return Exit.Fine;
    }
}
