using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>A language's endings and odd forms, read when the first word of it is cut.</summary>
internal sealed class StemLists(string language)
{
    private readonly Dictionary<string, List<string>> _sections = Embedded.Sections($"Reading/Stems/{language}.txt");

    /// <summary>The lines of a section.</summary>
    public List<string> this[string section] => _sections[section];

    /// <summary>The words of a section.</summary>
    public WordSet Words(string section) => new(_sections[section].SelectMany(line => line.Split(' ')));

    /// <summary>The words of a section, each with its stem.</summary>
    public Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Forms(string section) =>
        _sections[section].Select(line => line.Split(' '))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
