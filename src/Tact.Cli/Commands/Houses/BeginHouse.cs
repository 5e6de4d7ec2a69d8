using System.CommandLine;
using Tact.Desk.House;

namespace Tact.Cli.Commands.Houses;

/// <summary><c>tact house init</c>: a commented folder to begin with, empty or of a trade.</summary>
internal sealed class BeginHouse : Command, IHasExamples
{
    private readonly HouseChoice _choice = new();
    private readonly Option<string?> _trade = new("--trade") { Description = "Begin with what a careful agency of this trade would have written." };
    private readonly Option<string> _tongue = CommonOptions.Tongue();

    public BeginHouse()
        : base("init", "Write a house style to begin with, each key explained. Files that are there stay as they are.")
    {
        _trade.AcceptOnlyFromAmong([.. Starter.Trades]);
        _choice.AddTo(this);
        Add(_trade);
        Add(_tongue);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact house init house", "tact house init house --trade video --language ru"];

    private int Run(ParseResult parsed)
    {
        var folder = _choice.Of(parsed);
        var (written, kept) = Starter.Begin(folder, parsed.GetValue(_trade), parsed.GetValue(_tongue)!);
        Console.WriteLine($"{Path.GetFullPath(folder)}: {written.Count} files written{(kept.Count == 0 ? "" : $"; left as they were: {string.Join(", ", kept)}")}.");
        return Exit.Fine;
    }
}
