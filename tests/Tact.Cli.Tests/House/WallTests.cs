using System.Text.RegularExpressions;

namespace Tact.Cli.Tests.House;

/// <summary>Arrows run one way: Cli → Web → Desk → Commandments. Mail and Storage are side doors of the desk.</summary>
public partial class WallTests
{
    private static readonly string Root = Sources.Root;

    [Theory]
    [InlineData(@"\b(MailKit|MimeKit)\b", "src/Tact.Desk/Mail/")]
    [InlineData(@"\bMicrosoft\.(EntityFrameworkCore\.Sqlite|Data\.Sqlite)\b|\bUseSqlite\b|\bSqliteConnection\b", "src/Tact.Desk/Storage/Sqlite/")]
    [InlineData(@"\bNpgsql\b|\bUseNpgsql\b", "src/Tact.Desk/Storage/Postgres/")]
    [InlineData(@"\bMigrationBuilder\b", "src/Tact.Desk/Storage/")]
    public void Only_one_room_knows(string words, string room) => AssertNobody(
        from file in Written("src")
        where !file.Path.StartsWith(room, StringComparison.Ordinal) && Regex.IsMatch(file.Code, words)
        select $"{file.Path} knows {Regex.Match(file.Code, words).Value}, which is for {room} alone");

    [Theory]
    [InlineData("src/Tact.Commandments", "Tact.Desk", "Tact.Web", "Tact.Cli")]
    [InlineData("src/Tact.Desk", "Tact.Web", "Tact.Cli")]
    [InlineData("src/Tact.Web", "Tact.Cli")]
    [InlineData("src/Tact.Desk/Mail", "Tact.Desk.Storage")]
    [InlineData("src/Tact.Desk/Storage", "Tact.Desk.Mail")]
    public void Nobody_looks_up(string folder, params string[] above) => AssertNobody(
        from file in Written(folder)
        from space in above
        where Regex.IsMatch(file.Code, $@"(\busing (static )?|\bglobal::|[(<\s]){Regex.Escape(space)}[.;]")
        select $"{file.Path} looks up to {space}");

    [Theory]
    [InlineData("Tact.Commandments")]
    [InlineData("Tact.Desk", "Tact.Commandments")]
    [InlineData("Tact.Web", "Tact.Desk", "Tact.Commandments")]
    [InlineData("Tact.Cli", "Tact.Web", "Tact.Desk", "Tact.Commandments")]
    public void A_project_refers_only_downwards(string project, params string[] beneath)
    {
        var text = File.ReadAllText(Path.Combine(Root, "src", project, project + ".csproj"));
        var references = Reference().Matches(text).Select(match => match.Groups["name"].Value);

        Assert.Subset(beneath.ToHashSet(), references.ToHashSet());
    }

    private static void AssertNobody(IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>What people wrote, without comments: those may speak of anything.</summary>
    private static IEnumerable<(string Path, string Code)> Written(string folder) =>
        from extension in (string[])["*.cs", "*.razor"]
        from path in Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), extension, SearchOption.AllDirectories) : []
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        orderby name
        select (name, Comment().Replace(File.ReadAllText(path), ""));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*[\\/](?<name>[^""\\/]+)\.csproj""", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
