using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tact.Cli.Sarif;

/// <summary>A log of findings in SARIF 2.1.0 (OASIS), as tools that keep letters in a repository read it. Only what is filled in here.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs)
{
    private static readonly SarifContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });

    /// <summary>A log of one run.</summary>
    public static SarifLog Of(SarifRun run) =>
        new("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "2.1.0", [run]);

    /// <summary>It as JSON.</summary>
    public string AsJson() => JsonSerializer.Serialize(this, typeof(SarifLog), Context);
}

/// <summary>One run of the coach.</summary>
internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifResult> Results, string ColumnKind = "utf16CodeUnits");

/// <summary>What ran.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The coach, with its rules.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <summary>A commandment.</summary>
internal sealed record SarifRule(string Id, string Name, SarifText ShortDescription, SarifText FullDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

/// <summary>Words.</summary>
internal sealed record SarifText(string Text);

/// <summary>A page to read, plain and marked up.</summary>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>How grave a rule is by itself.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>A finding.</summary>
internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations, IReadOnlyList<SarifFix>? Fixes, SarifEvidence? Properties);

/// <summary>Where it is.</summary>
internal sealed record SarifLocation(SarifPhysical PhysicalLocation);

/// <summary>A file and a stretch of it; no stretch where the whole is meant.</summary>
internal sealed record SarifPhysical(SarifArtifact ArtifactLocation, SarifRegion? Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string Uri);

/// <summary>A stretch: lines and columns from 1, the end column being the first that does not belong to it.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>An edit that mends it.</summary>
internal sealed record SarifFix(SarifText Description, IReadOnlyList<SarifChange> ArtifactChanges);

/// <summary>What the edit changes in a file.</summary>
internal sealed record SarifChange(SarifArtifact ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

/// <summary>A stretch that goes, and what comes in its place.</summary>
internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifText InsertedContent);

/// <summary>The earlier words a finding rests on.</summary>
internal sealed record SarifEvidence(IReadOnlyList<string> Evidence);

/// <summary>Made at compile time: starting stays quick.</summary>
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
