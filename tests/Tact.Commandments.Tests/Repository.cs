using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests;

/// <summary>The source the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(SourceOf());

    public static string Rooms => Path.Combine(Root, "src", "Tact.Commandments", "Commandments");

    public static string RoomOf(Commandment commandment) => Path.Combine(Rooms, commandment.Room);

    public static string PageOf(Commandment commandment, Language language) => Path.Combine(
        RoomOf(commandment), $"{commandment.GetType().Name}{(language.Code() == "en" ? "" : "." + language.Code())}.md");

    private static string Above(string source)
    {
        var folder = Directory.GetParent(source);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tact.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Tact.slnx above {source}.");
    }

    private static string SourceOf([CallerFilePath] string path = "") => path;
}
