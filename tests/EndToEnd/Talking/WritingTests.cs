using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Talking;

public sealed class WritingTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    [Fact]
    public async Task The_coach_reads_along_while_a_reply_is_typed()
    {
        var page = await Open();

        await page.Locator("desk-composer textarea").PressSequentiallyAsync("Hi Dana,\n\nthe other eight will be ready by Thursday, 18:00 your time.");

        await Expect(page.Locator("#asks li").First).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("yes|deferred"));
        await Expect(page.Locator("[data-saved]")).ToHaveTextAsync("Saved");
        await TalkDesk.Shot(page, "composer-light");
    }

    [Fact]
    public async Task A_changed_subject_is_stopped_and_mended_by_one_click()
    {
        var page = await Open();
        await page.ClickAsync("[data-unlock]");

        await page.FillAsync("#subject", "Nine languages, final");
        await page.ClickAsync(".finding-group[data-n='16'] .finding.stop [data-act=fix]");

        await Expect(page.Locator("#subject")).ToHaveValueAsync("Re: App Store texts in 9 languages");
        await Expect(page.Locator(".finding-group[data-n='16'] .finding.stop")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_is_taken_off_stands_dashed_until_added_back()
    {
        var page = await Open();

        await page.ClickAsync("recipient-field[name=cc] .who:has-text('Tom Aster') button");
        await Expect(page.Locator(".who.gone:has-text('Tom Aster')")).ToBeVisibleAsync();
        await TalkDesk.Shot(page, "missing-light");
        await page.ClickAsync(".who.gone:has-text('Tom Aster')");

        await Expect(page.Locator("recipient-field[name=cc] .who:has-text('Tom Aster')")).ToBeVisibleAsync();
    }

    private async Task<IPage> Open(int width = 1280, bool dark = false)
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera(width, dark: dark);
        await page.GotoAsync($"/conversations/{id}");
        await Expect(page.Locator("[data-count]")).ToBeAttachedAsync();
        return page;
    }
}
