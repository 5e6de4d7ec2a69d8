using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Cli;

/// <summary>A draft, its history and the house, held against the law.</summary>
internal sealed class Examined
{
    public Examined(Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion, Level quietBelow = Level.Off)
    {
        Draft = draft;
        Now = occasion.Now;
        Examination = Examination.Of(draft, correspondence, house, occasion);
        Findings = [.. Examination.Findings.Where(finding => finding.Level >= quietBelow)];
        Asks = AskChecklist.Of(draft, correspondence, house);
    }

    public Draft Draft { get; }

    public DateTimeOffset Now { get; }

    public Examination Examination { get; }

    /// <summary>What stands against it, from the level the person wants to hear of.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The client's open questions and requests, with what the draft does about each.</summary>
    public IReadOnlyList<CheckedAsk> Asks { get; }

    /// <summary>What a script is told.</summary>
    public int ExitCode => Findings.Any(finding => finding.Level >= Level.Warn) ? Exit.Findings : Exit.Fine;
}
