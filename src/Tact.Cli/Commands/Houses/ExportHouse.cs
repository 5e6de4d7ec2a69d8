using System.CommandLine;
using Tact.Desk.House;

namespace Tact.Cli.Commands.Houses;

/// <summary><c>tact house export</c>: a house style in one file.</summary>
internal sealed class ExportHouse : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE") { Description = "The zip file to write; it is not there yet." };
    private readonly HouseChoice _choice = new();

    public ExportHouse()
        : base("export", "Pack a house style into one file, to take it to another desk.")
    {
        Add(_file);
        _choice.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact house export house.zip", "tact house export house.zip ./house"];

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file)!;
        var names = HouseTransfer.Export(_choice.Of(parsed), file);
        Console.WriteLine($"{Path.GetFullPath(file)}: {string.Join(", ", names)}.");
        return Exit.Fine;
    }
}
