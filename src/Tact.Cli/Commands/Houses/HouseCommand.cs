using System.CommandLine;

namespace Tact.Cli.Commands.Houses;

/// <summary><c>tact house</c>: what an agency teaches Tact about itself.</summary>
internal sealed class HouseCommand : Command
{
    public HouseCommand()
        : base("house", "Begin a house style, check it, carry it from desk to desk.")
    {
        Add(new BeginHouse());
        Add(new CheckHouse());
        Add(new ExportHouse());
        Add(new ImportHouse());
    }
}
