using System.Text.Json;

namespace Tact.Bench.Reading;

/// <summary>The labelled sets, read line by line from the folder that holds them.</summary>
internal sealed class Cases(string folder)
{
    /// <summary>Whether a set is there.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(folder, path)) || Directory.Exists(Path.Combine(folder, path));

    /// <summary>The objects of a JSON Lines file.</summary>
    public IEnumerable<JsonElement> Lines(string path) =>
        File.ReadLines(Path.Combine(folder, path)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    /// <summary>The files of a folder, by name.</summary>
    public IEnumerable<string> Files(string path) => Directory.EnumerateFiles(Path.Combine(folder, path)).Order(StringComparer.Ordinal);

    /// <summary>The full path of a folder of the sets.</summary>
    public string Folder(string path) => Path.Combine(folder, path);

    /// <summary>A text as the sets keep it, with plain line ends.</summary>
    public static string Text(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
