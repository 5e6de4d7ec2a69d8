using System.CommandLine;
using System.Globalization;
using Tact.Cli.Lines;
using Tact.Commandments.Law;
using Tact.Desk;

namespace Tact.Cli.Commands;

/// <summary><c>tact explain</c>: the page of a commandment, or the list of all.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private const string Golden = "golden";

    private readonly Argument<string?> _which = new("commandment")
    {
        Description = "Its number or id, or \"golden\" for the golden rule; without it, all are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _tongue = CommonOptions.Tongue();
    private readonly Option<bool> _json = CommonOptions.Json();

    public ExplainCommand()
        : base("explain", "Say what a commandment asks, why, and what keeps and breaks it.")
    {
        Add(_which);
        Add(_tongue);
        Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact explain", "tact explain 16", "tact explain reply-all --language ru"];

    private int Run(ParseResult parsed)
    {
        var tongue = CommonOptions.Language(parsed.GetValue(_tongue));
        var which = parsed.GetValue(_which);
        if (which == Golden)
        {
            Console.WriteLine(Page.OfTheGoldenRule(tongue).Text.TrimEnd());
            return Exit.Fine;
        }

        var chosen = which is null ? TheLaw.All : [Find(which)];
        foreach (var commandment in chosen)
        {
            var page = Page.Of(commandment, tongue);
            Console.WriteLine(
                parsed.GetValue(_json) ? Line.Of(new CommandmentLine(commandment, page))
                : which is null ? string.Create(CultureInfo.InvariantCulture, $"{commandment.Number,3}  {commandment.Id,-24} {page.Title}")
                : page.Text.TrimEnd());
        }

        return Exit.Fine;
    }

    private static Commandment Find(string which) => TheLaw.Find(which)
        ?? throw new DeskFailure($"There is no commandment \"{which}\".", "Run \"tact explain\" to see them all.");
}
