using Tact.Commandments.Law;

namespace Tact.Cli.Lines;

/// <summary>A finding. Start and length count in the draft's text where <see cref="Place"/> is <c>text</c>, in its subject where it is that.</summary>
internal sealed record FindingLine
{
    public required string Commandment { get; init; }

    public required int Number { get; init; }

    public required string Level { get; init; }

    public required string Place { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required string Text { get; init; }

    public required string Says { get; init; }

    public required string Remedy { get; init; }

    public FixLine? Fix { get; init; }

    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    public static FindingLine Of(Finding finding) => new()
    {
        Commandment = finding.Commandment,
        Number = finding.Number,
        Level = Line.Name(finding.Level),
        Place = Line.Name(finding.Place),
        Start = finding.Passage.Start,
        Length = finding.Passage.Length,
        Text = finding.Text,
        Says = finding.Says,
        Remedy = finding.Remedy,
        Fix = FixLine.Of(finding.Fix),
        Evidence = [.. finding.Evidence.Select(one => new EvidenceLine(one.MessageId, one.Text))],
    };
}

/// <summary>Earlier words a finding rests on.</summary>
internal sealed record EvidenceLine(string MessageId, string Text);
