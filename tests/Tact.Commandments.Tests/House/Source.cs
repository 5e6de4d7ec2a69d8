using System.Text.RegularExpressions;

namespace Tact.Commandments.Tests.House;

/// <summary>A file of the project that people wrote.</summary>
internal sealed partial record Source(string Path, string Text)
{
    private static readonly string[] Generated = ["obj", "bin", "artifacts", "Migrations", "node_modules"];

    /// <summary>The text without its line comments.</summary>
    public string Code => Comment().Replace(Text, "");

    /// <summary>The files below a folder, named from the root with forward slashes.</summary>
    public static IEnumerable<Source> Files(string folder, string pattern = "*.cs") =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        let name = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Split('/').Any(Generated.Contains)
        orderby name
        select new Source(name, File.ReadAllText(path));

    [GeneratedRegex("^[ ]*//.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Comment();
}
