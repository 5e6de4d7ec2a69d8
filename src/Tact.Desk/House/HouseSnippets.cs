using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>snippets.yaml</c>: pieces of text for letters.</summary>
internal sealed record SnippetsFile
{
    /// <summary>The pieces.</summary>
    public IReadOnlyList<SnippetEntry> Snippets { get; init; } = [];
}

/// <summary>One piece, with its text by language.</summary>
internal sealed record SnippetEntry
{
    /// <summary>What it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its text.</summary>
    public IReadOnlyDictionary<string, string> Text { get; init; } = new Dictionary<string, string>();
}

/// <summary>Reads pieces of text for letters.</summary>
internal static class HouseSnippets
{
    /// <summary>The pieces of a file; none where it is not there.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static IReadOnlyList<Snippet> In(string file) => [.. HouseYaml.Read<SnippetsFile>(file).Snippets.Select(one => new Snippet(one.Name, one.Text))];
}
