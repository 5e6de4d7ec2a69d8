using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Tact.EndToEnd.Talking;

namespace Tact.EndToEnd.Looking;

/// <summary>Nothing on a page keeps anybody out (WCAG 2.2 AA, as far as axe can see), in light and wide, in dark and on a phone.</summary>
public sealed class AccessibilityTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Paths =
    [
        "/settings", "/settings/mailboxes/new", "/settings/mailboxes/1", "/settings/members", "/settings/members/new", "/settings/members/2",
        "/settings/learned", "/settings/waivers", "/settings/house", "/settings/house/services", "/settings/house/levels", "/settings/house/roster", "/settings/house/glossary",
        "/settings/letters", "/settings/about", "/set-up/mail", "/set-up/letters?mailbox=1", "/me", "/error/404",
        "/commandments", "/commandments/1", "/commandments/16", "/commandments/21",
    ];

    public static TheoryData<bool, int> Windows => new() { { false, 1280 }, { true, 390 } };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task A_page_keeps_nobody_out(bool dark, int width)
    {
        var page = await desk.Vera(width, dark: dark);
        var found = new List<string>();

        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Tags) });
            found.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{path}: {violation.Id}: {violation.Help} {node.Html[..Math.Min(160, node.Html.Length)]}");
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                found.Add($"{path}: wider than its window of {width}");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task A_test_of_a_mailbox_keeps_nobody_out_when_it_fails()
    {
        var page = await desk.Vera();
        await page.GotoAsync("/settings/mailboxes/new");
        await page.FillAsync("#address", "team@lumen.example");
        await page.FillAsync("#password", "x");
        await page.ClickAsync(".servers > summary");
        await page.FillAsync("#imap_host", "127.0.0.1");
        await page.FillAsync("#imap_port", "1");
        await page.FillAsync("#smtp_host", "");
        await page.ClickAsync("[data-probe-at]");
        await page.WaitForSelectorAsync("[data-keep]");

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Tags) });

        Assert.Empty(result.Violations.Select(one => $"{one.Id} {one.Nodes[0].Html}"));
    }
}
