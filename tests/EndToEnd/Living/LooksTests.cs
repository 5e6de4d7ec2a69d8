using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Tact.EndToEnd.Talking;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Living;

/// <summary>The pages of a busy desk at the widths people have; with <c>TACT_SHOTS</c> naming a folder they are kept as pictures.</summary>
public sealed class LooksTests(BusyDesk busy) : IClassFixture<BusyDesk>
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string, int, bool> Windows => [.. from path in (string[])["/", "/?who=mine", "/conversations", "/conversations?show=closed", "/outbox", "/conversations/1", "/conversations/1/brief", "/conversations/1/call", "/calls"]
        from look in ((int, bool)[])[(1440, false), (1440, true), (390, false), (390, true)]
        select (path, look.Item1, look.Item2)];

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task A_page_fits_its_window_and_keeps_nobody_out(string path, int width, bool dark)
    {
        var page = await busy.Desk.Vera(width, dark: dark);

        await page.GotoAsync(path);

        await Expect(page.Locator("#stage")).ToBeVisibleAsync();
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Tags) });
        var found = result.Violations.SelectMany(one => one.Nodes.Select(node => $"{one.Id}: {one.Help} {node.Html}")).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(one => one.id).filter((id, at, all) => all.indexOf(id) !== at)"));
        await TalkDesk.Shot(page, $"{path.Trim('/').Replace('/', '-').Replace('?', '-')}-{width}-{(dark ? "dark" : "light")}");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task A_page_speaks_the_language_of_its_member(string language)
    {
        var page = await busy.Desk.Vera();
        await page.Context.AddCookiesAsync([new() { Name = "tact-language", Value = language, Url = page.Url }]);

        await page.GotoAsync("/");

        Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
        await TalkDesk.Shot(page, $"today-{language}");
    }
}
