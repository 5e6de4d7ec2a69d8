namespace Tact.Desk.Tests.Mail;

/// <summary>Real letters nobody here wrote. They lie beside the project, never in it; where they are absent their tests say so.</summary>
internal static class Corpus
{
    /// <summary>The folder of a set, or null where the sets are not.</summary>
    public static string? Folder(string set)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", set);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The folder of a set; ends the test as skipped, by the name of the set, where it is not.</summary>
    public static string Require(string set)
    {
        var folder = Folder(set);
        Assert.SkipWhen(folder is null, $"shared/data/{set} is not here.");
        return folder!;
    }

    /// <summary>The files of a set that may be letters: not its labels and notes.</summary>
    public static IEnumerable<string> Letters(string set) =>
        Directory.EnumerateFiles(Require(set), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is not (".json" or ".jsonl" or ".md" or ".list" or ".tsv"))
            .Order(StringComparer.Ordinal);
}
