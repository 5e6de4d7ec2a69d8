namespace Tact.Commandments.Tests;

/// <summary>Public cases beside the project, which are no part of it: tests that read them are skipped where they are absent.</summary>
internal static class Shared
{
    /// <summary>A file of <c>shared/data</c>, or null.</summary>
    public static string? Data(params string[] path)
    {
        for (var folder = Directory.GetParent(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine([folder.FullName, "shared", "data", .. path]);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
