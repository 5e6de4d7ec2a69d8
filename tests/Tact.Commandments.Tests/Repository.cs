using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests;

/// <summary>The source the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Rooms => Path.Combine(Root, "src", "Tact.Commandments", "Commandments");

    public static string RoomOf(Commandment commandment) => Path.Combine(Rooms, commandment.Room);

    public static string PageOf(Commandment commandment, Language language) => Path.Combine(
        RoomOf(commandment), $"{commandment.GetType().Name}{(language.Code() == "en" ? "" : "." + language.Code())}.md");

    // Not [CallerFilePath]: a reproducible build writes "/_/" in place of the folder it was built in.
    private static string Above(string built)
    {
        var folder = new DirectoryInfo(built);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tact.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Tact.slnx above {built}.");
    }
}
