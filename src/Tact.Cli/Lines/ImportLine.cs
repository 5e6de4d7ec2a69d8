using Tact.Desk.Importing;

namespace Tact.Cli.Lines;

/// <summary>What came of an import, as <c>tact import --json</c> gives it.</summary>
internal sealed record ImportLine(int Read, int Added, int Known, long Bytes, double Seconds, IReadOnlyList<string> Troubles)
{
    public static ImportLine Of(ImportTally tally, TimeSpan took) =>
        new(tally.Read, tally.Added, tally.Known, tally.Bytes, Math.Round(took.TotalSeconds, 3), tally.Troubles);
}
