using Tact.Commandments.Law;

namespace Tact.Cli.Lines;

/// <summary>A commandment, as <c>tact explain --json</c> gives it.</summary>
internal sealed record CommandmentLine(int Number, string Id, string Title, string Level, string Asks, string Page)
{
    public CommandmentLine(Commandment commandment, Page page)
        : this(commandment.Number, commandment.Id, page.Title, Line.Name(commandment.Level), page.Asks, page.Text)
    {
    }
}
