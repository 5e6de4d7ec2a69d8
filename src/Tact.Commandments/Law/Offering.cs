using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Something the house sells, with all that its price covers.</summary>
public sealed record Offering
{
    /// <summary>What the house calls it, e.g. "animated film".</summary>
    public required string Name { get; init; }

    /// <summary>What else it is called in letters, in any language.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>What its price includes, by the language of the letter (<c>en</c>, <c>ru</c>, <c>zh</c>).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Includes { get; init; } = Nothing;

    /// <summary>What it does not include, and clients tend to expect.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Excludes { get; init; } = Nothing;

    /// <summary>What holds for it: rounds of corrections, the least order; whole sentences.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Rules { get; init; } = Nothing;

    internal bool IsSpokenOf(SpokenOf about) => Called.Prepend(Name).Any(about.HasAllOf);

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Nothing { get; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The lines of a part in a language; none where the house wrote none in it.</summary>
    internal static IReadOnlyList<string> In(IReadOnlyDictionary<string, IReadOnlyList<string>> part, Language language) =>
        part.TryGetValue(language.Code(), out var lines) ? lines : [];
}
