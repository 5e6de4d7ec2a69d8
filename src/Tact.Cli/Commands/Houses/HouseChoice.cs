using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk;
using Tact.Desk.Storage;

namespace Tact.Cli.Commands.Houses;

/// <summary>Which house style a command works on: the folder that is named, else that of the desk.</summary>
internal sealed class HouseChoice
{
    private readonly DeskChoice _desk = new();
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The folder of the house style. Without it: that of the desk.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Gives a command the argument, behind those it has, and the choice of a desk.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folder);
        _desk.AddTo(command);
    }

    /// <summary>The folder.</summary>
    /// <exception cref="DeskFailure">None is named, and there is no desk.</exception>
    public string Of(ParseResult parsed)
    {
        if (parsed.GetValue(_folder) is { } named)
        {
            return named;
        }

        var desk = _desk.Of(parsed).Folder;
        return DeskFolder.IsDesk(desk) ? Path.Combine(desk, "house") : throw new DeskFailure(
            $"There is no desk in {desk}.", "Name the folder of the house style, or the desk with --data.");
    }
}
