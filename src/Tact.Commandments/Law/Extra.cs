namespace Tact.Commandments.Law;

/// <summary>Something the house likes to do beyond what was asked.</summary>
public sealed record Extra
{
    /// <summary>What the house calls it, e.g. "a short cut for social media".</summary>
    public required string Name { get; init; }

    /// <summary>What else it is called in letters, in any language.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>What it costs us, in the house's currency; 0 where it costs next to nothing.</summary>
    public decimal Cost { get; init; }

    /// <summary>The services it goes with, by their names in <c>services.yaml</c>; empty for any.</summary>
    public IReadOnlyList<string> Fits { get; init; } = [];
}
