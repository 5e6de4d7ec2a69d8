using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What clients ask once they have an answer, with what the house says to it.</summary>
public sealed record NextQuestion
{
    /// <summary>What our letter speaks of when they ask: a topic (<see cref="Topics"/>), or words, in any language.</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>The topic of their question, or null where it is none of those known.</summary>
    public string? Topic { get; init; }

    /// <summary>Their question, by the language of the letter (<c>en</c>, <c>ru</c>, <c>zh</c>).</summary>
    public required IReadOnlyDictionary<string, string> Asks { get; init; }

    /// <summary>Our answer, by language; whole sentences.</summary>
    public IReadOnlyDictionary<string, string> Answer { get; init; } = new Dictionary<string, string>();

    /// <summary>Words by which a letter is seen to have answered it, in any language.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>The topics letters are sorted by.</summary>
    public static IReadOnlyList<string> Topics { get; } =
        ["price", "payment", "time", "corrections", "formats", "included", "contract", "people", "rights", "samples", "start", "needed"];

    internal static string? In(IReadOnlyDictionary<string, string> words, Language language) => words.GetValueOrDefault(language.Code());
}
