namespace Tact.Web.Tests;

/// <summary>Where the project's files are.</summary>
public static class Tree
{
    public static string Root { get; } = Above(new(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException($"No Tact.slnx above {AppContext.BaseDirectory}.")
        : File.Exists(Path.Combine(folder.FullName, "Tact.slnx")) ? folder.FullName
        : Above(folder.Parent);
}
