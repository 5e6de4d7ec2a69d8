using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Something worth suggesting to a client, and when.</summary>
public sealed record Suggestion
{
    /// <summary>Words one of which is spoken of when it fits (a service, a product, a market), in any language.</summary>
    public required IReadOnlyList<string> When { get; init; }

    /// <summary>Words that make it needless, in any language.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>What we write, by the language of the letter (<c>en</c>, <c>ru</c>, <c>zh</c>); whole sentences.</summary>
    public required IReadOnlyDictionary<string, string> Suggest { get; init; }

    /// <summary>Words by which a letter is seen to have made it, in any language.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    internal string? In(Language language) => Suggest.GetValueOrDefault(language.Code());
}
