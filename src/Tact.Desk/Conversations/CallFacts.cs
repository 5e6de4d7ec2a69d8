namespace Tact.Desk.Conversations;

/// <summary>The particulars of <see cref="EntryKind.CallNoted"/>: a call by hand, or what a member noted of one that letters tell of.</summary>
public sealed record CallFacts
{
    /// <summary>What the call is known by; empty for one nobody has told of yet.</summary>
    public string Key { get; init; } = "";

    /// <summary>When it begins or began.</summary>
    public required DateTimeOffset Begins { get; init; }

    /// <summary>When it ends or ended.</summary>
    public required DateTimeOffset Ends { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>What was agreed, a point each.</summary>
    public IReadOnlyList<string> Agreed { get; init; } = [];

    /// <summary>Who does what by when, a step each.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Whether it did not take place.</summary>
    public bool IsOff { get; init; }

    /// <summary>Whether the client has its summary already.</summary>
    public bool IsSummedUp { get; init; }

    /// <summary>Whether both say the same.</summary>
    public bool IsSameAs(CallFacts? other) => other is not null
        && this with { People = [], Agreed = [], Steps = [] } == other with { People = [], Agreed = [], Steps = [] }
        && People.SequenceEqual(other.People) && Agreed.SequenceEqual(other.Agreed) && Steps.SequenceEqual(other.Steps);
}
