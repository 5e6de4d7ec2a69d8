using System.CommandLine;

namespace Tact.Cli.Desks;

/// <summary>A command that does something on a desk and ends.</summary>
internal abstract class DeskCommand : Command, IHasExamples
{
    private readonly DeskChoice _choice = new();
    private readonly bool _mayLayOut;

    protected DeskCommand(string name, string description, bool mayLayOut = false)
        : base(name, description)
    {
        _mayLayOut = mayLayOut;
        SetAction(Open);
    }

    /// <inheritdoc />
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Does it.</summary>
    protected abstract Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct);

    /// <summary>Adds what it takes, and which desk.</summary>
    protected void Take(params ReadOnlySpan<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }

        _choice.AddTo(this);
    }

    private async Task<int> Open(ParseResult parsed, CancellationToken ct)
    {
        await using var desk = await OpenedDesk.Open(_choice.Of(parsed), _mayLayOut);
        return await Run(parsed, desk, ct);
    }
}
