using System.Reflection;

namespace Tact.Commandments.Law;

/// <summary>The texts that travel inside the library: pages, phrases and word lists.</summary>
internal static class Embedded
{
    private static readonly Assembly Library = typeof(Embedded).Assembly;

    /// <summary>The whole text of <paramref name="name"/>, with plain line ends, or null when there is none.</summary>
    public static string? Text(string name)
    {
        using var stream = Library.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The lines of a list by its <c>[section]</c>, without comments and blank lines.</summary>
    public static Dictionary<string, List<string>> Sections(string name)
    {
        var text = Text(name) ?? throw new InvalidOperationException($"The library carries no text named {name}.");
        var sections = new Dictionary<string, List<string>> { [""] = [] };
        var current = sections[""];
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(IsContent))
        {
            if (line is ['[', .. var section, ']'])
            {
                sections[section] = current = [];
            }
            else
            {
                current.Add(line);
            }
        }

        return sections;
    }

    private static bool IsContent(string line) => line.Length > 0 && line[0] != '#';
}
