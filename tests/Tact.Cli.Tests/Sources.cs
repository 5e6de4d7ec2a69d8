namespace Tact.Cli.Tests;

/// <summary>Where the sources lie. Not by [CallerFilePath]: a reproducible build writes "/_/" in place of the folder it was built in.</summary>
internal static class Sources
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Above();

    private static string Above()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tact.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Tact.slnx above {AppContext.BaseDirectory}.");
    }
}
