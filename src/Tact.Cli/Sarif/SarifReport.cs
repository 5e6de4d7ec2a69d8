using System.Reflection;
using Tact.Cli.Cases;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Cli.Sarif;

/// <summary>What the coach says of drafts, for tools that read SARIF.</summary>
/// <param name="tongue">The language of the rules' pages.</param>
internal sealed class SarifReport(Language tongue)
{
    private readonly List<SarifResult> _results = [];

    /// <summary>Adds what was found in a draft.</summary>
    public void Add(string name, Examined draft)
    {
        var artifact = new SarifArtifact(Uri(name));
        var file = new DraftFile(name == "-" ? draft.Draft.Text : TextFile.Read(name), draft.Draft.Text);
        _results.AddRange(draft.Findings.Select(finding => Result(finding, artifact, file)));
    }

    /// <summary>The whole log.</summary>
    public string AsJson()
    {
        var version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return SarifLog.Of(new(new(new("Tact", version, [.. TheLaw.All.Select(Rule)])), _results)).AsJson();
    }

    private SarifRule Rule(Commandment commandment)
    {
        var page = Page.Of(commandment, tongue);
        return new(commandment.Id, commandment.GetType().Name, new(page.Title), new(page.Why), new(page.Why, page.Text), new(Word(commandment.Level)));
    }

    private static SarifResult Result(Finding finding, SarifArtifact artifact, DraftFile file)
    {
        var region = finding.Place switch
        {
            Place.Text when finding.Passage.Length > 0 => file.Region(finding.Passage),
            Place.Subject => file.Region(finding.Text),
            _ => null,
        };
        return new(
            finding.Commandment,
            finding.Number - 1,
            Word(finding.Level),
            new($"{finding.Says} {finding.Remedy}"),
            [new(new(artifact, region))],
            FixOf(finding, artifact, file) is { } fix ? [fix] : null,
            finding.Evidence.Count == 0 ? null : new([.. finding.Evidence.Select(one => one.Text)]));
    }

    private static SarifFix? FixOf(Finding finding, SarifArtifact artifact, DraftFile file) =>
        finding.Fix is Fix.Text fix && file.Region(fix.Passage) is { } region
            ? new(new(fix.Label), [new(artifact, [new(region, new(fix.Replacement))])]) : null;

    private static string Word(Level level) => level switch
    {
        Level.Stop => "error",
        Level.Warn => "warning",
        Level.Note => "note",
        _ => "none",
    };

    // A path as a URI reference: relative where it was given so.
    private static string Uri(string name) => name == "-" ? "stdin"
        : string.Join('/', Path.GetRelativePath(Directory.GetCurrentDirectory(), name).Split(Path.DirectorySeparatorChar).Select(System.Uri.EscapeDataString));
}
