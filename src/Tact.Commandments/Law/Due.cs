namespace Tact.Commandments.Law;

/// <summary>Something owed to a client. Its instants are absolute: time passing changes nothing.</summary>
public sealed record Due
{
    /// <summary>The id of the commandment it comes from, e.g. <c>quick-reply</c>.</summary>
    public required string Commandment { get; init; }

    /// <summary>What kind of debt it is, in kebab case: <c>reply</c>, <c>promise</c>, <c>questions</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>What is owed, in a few words a member reads in the queue.</summary>
    public required string What { get; init; }

    /// <summary>The instant from which it is at risk; at or before <see cref="By"/>.</summary>
    public required DateTimeOffset AtRisk { get; init; }

    /// <summary>The instant it is owed by.</summary>
    public required DateTimeOffset By { get; init; }

    /// <summary>The address of the person it is owed to; empty when unknown.</summary>
    public string To { get; init; } = "";

    /// <summary>The letters and words it rests on; the first names the letter that opened it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
