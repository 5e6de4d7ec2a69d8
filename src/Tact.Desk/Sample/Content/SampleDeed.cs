namespace Tact.Desk.Sample.Content;

/// <summary>Something a member did with a conversation before the demo began.</summary>
public sealed record SampleDeed
{
    /// <summary>The key of the member.</summary>
    public required string By { get; init; }

    /// <summary>How long before the demo's start.</summary>
    public required string Ago { get; init; }

    /// <summary>The key of the member it was given to, or null.</summary>
    public string? GivesTo { get; init; }

    /// <summary>A call that was noted, or null.</summary>
    public SampleCall? Call { get; init; }

    /// <summary>A note for colleagues, or null.</summary>
    public string? Note { get; init; }
}
