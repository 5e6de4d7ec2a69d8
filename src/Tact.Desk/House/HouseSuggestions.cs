using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>suggestions.yaml</c>: what is worth suggesting, and when.</summary>
internal sealed record SuggestionsFile
{
    /// <summary>The suggestions.</summary>
    public IReadOnlyList<SuggestionEntry> Suggestions { get; init; } = [];
}

/// <summary>One suggestion, with its text by language.</summary>
internal sealed record SuggestionEntry
{
    /// <summary>Words one of which is spoken of when it fits.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>Words that make it needless.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>What we write.</summary>
    public IReadOnlyDictionary<string, string> Suggest { get; init; } = new Dictionary<string, string>();

    /// <summary>Words by which a letter is seen to have made it.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];
}

/// <summary>Reads what is worth suggesting.</summary>
internal static class HouseSuggestions
{
    /// <summary>The suggestions of a file; none where it is not there.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static IReadOnlyList<Suggestion> In(string file) => [.. HouseYaml.Read<SuggestionsFile>(file).Suggestions
        .Select(one => new Suggestion { When = one.When, Unless = one.Unless, SaidBy = one.SaidBy, Suggest = one.Suggest })];
}
