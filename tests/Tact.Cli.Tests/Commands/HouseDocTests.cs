using System.Text.RegularExpressions;
using Tact.Desk.House;

namespace Tact.Cli.Tests.Commands;

/// <summary>The page on the house style shows files that work.</summary>
public sealed partial class HouseDocTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task The_files_the_page_shows_make_a_house()
    {
        var page = File.ReadAllText(Path.Combine(Sources.Root, "docs", "running", "house-style.md"));
        var shown = Shown().Matches(page);
        foreach (Match file in shown)
        {
            _scratch.Write(Path.Combine("house", file.Groups["name"].Value), file.Groups["yaml"].Value);
        }

        var ran = await TactRun.With(["check", "-", "--house", _scratch.Path("house")], "Hello!");

        Assert.Equal(HousePart.All.Count, shown.Count);
        Assert.Equal(("", 0), (ran.Error, ran.Code));
        Assert.Equal(0, (await TactRun.With(["house", "check", _scratch.Path("house")])).Code);
    }

    [GeneratedRegex(@"^## (?<name>[\w-]+\.yaml)\n\n```yaml\n(?<yaml>.*?)```", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();
}
