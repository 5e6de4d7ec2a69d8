using System.CommandLine;
using System.Text.Json.Nodes;
using Tact.Cli.Output;
using Tact.Desk.House;

namespace Tact.Cli.Commands.Houses;

/// <summary><c>tact house check</c>: what a folder teaches, and all that is wrong in it.</summary>
internal sealed class CheckHouse : Command, IHasExamples
{
    private readonly HouseChoice _choice = new();

    public CheckHouse()
        : base("check", "Say what a house style teaches, and all that is wrong in it, by file and line.")
    {
        _choice.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact house check house", "tact house check --data /srv/tact"];

    private int Run(ParseResult parsed)
    {
        var folder = _choice.Of(parsed);
        var problems = HouseCheck.Of(folder);
        foreach (var problem in problems)
        {
            Console.WriteLine($"{problem.File}:{problem.Line}: {problem.What}");
        }

        if (problems.Count > 0)
        {
            Console.WriteLine(problems[0].Remedy);
            return Exit.Findings;
        }

        var house = HouseFolder.Read(folder);
        Table.Write(HousePart.All.Select(part => (string[])[part.FileName, Teaches(folder, part)]));
        foreach (var extra in house.Extras.SelectMany(one => one.Fits.Where(fits => house.Services.All(service => service.Name != fits)).Select(fits => (one.Name, fits))))
        {
            Console.WriteLine($"extras.yaml: \"{extra.Name}\" goes with \"{extra.fits}\", which is no service in services.yaml.");
        }

        return Exit.Fine;
    }

    private static string Teaches(string folder, HousePart part) => HouseFolder.Content(folder, part) is { } content
        ? string.Join(", ", content.Select(pair => pair.Value switch
        {
            JsonArray list => $"{list.Count} {pair.Key}",
            JsonObject some => $"{some.Count} {pair.Key}",
            { } value => $"{pair.Key} {value}",
            null => "",
        }).Where(one => one.Length > 0))
        : Terminal.Faint(File.Exists(Path.Combine(folder, part.FileName)) ? "nothing yet" : "not there: its defaults hold");
}
