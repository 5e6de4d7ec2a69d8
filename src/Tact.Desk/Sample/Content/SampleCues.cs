namespace Tact.Desk.Sample.Content;

/// <summary>Words by which scripted clients notice things in our letters.</summary>
public sealed record SampleCues
{
    /// <summary>Words that say what a price includes.</summary>
    public required IReadOnlyList<string> Includes { get; init; }

    /// <summary>Words that are rude or blame.</summary>
    public required IReadOnlyList<string> Heated { get; init; }
}
