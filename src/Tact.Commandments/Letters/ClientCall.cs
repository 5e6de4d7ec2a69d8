namespace Tact.Commandments.Letters;

/// <summary>A call with the client, as letters and members tell of it.</summary>
public sealed record ClientCall
{
    /// <summary>What it is known by, for life: the id of its calendar entry, the letter that tells of it, or a number a member's note was given.</summary>
    public required string Key { get; init; }

    /// <summary>When it begins or began.</summary>
    public required DateTimeOffset Begins { get; init; }

    /// <summary>When it ends or ended; the beginning where a letter only tells that it has been.</summary>
    public required DateTimeOffset Ends { get; init; }

    /// <summary>When it was first told of: a matter closed since owes nothing for it.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>What it is about; empty when nobody said.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who takes part; empty when nobody said.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>What was agreed, a point each, as a member noted it.</summary>
    public IReadOnlyList<string> Agreed { get; init; } = [];

    /// <summary>Who does what by when, a step each, as a member noted it.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Whether it did not take place, or is called off.</summary>
    public bool IsOff { get; init; }

    /// <summary>Whether a member says that the client has its summary, by another way than a letter that shows it.</summary>
    public bool IsSummedUp { get; init; }

    /// <summary>The letter that tells of it; null where only a member does.</summary>
    public string? MessageId { get; init; }
}
