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

    [Fact]
    public async Task The_open_questions_are_laid_out_beneath_what_is_written_each_with_room_for_its_answer()
    {
        var page = await Open();
        await page.FillAsync("desk-composer textarea", "Hi Dana,");

        await page.ClickAsync("[data-skeleton]");

        await Expect(page.Locator("desk-composer textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Hi Dana,\n\n> 1\. [^\n]+\n\n\n\n> 2\. "));
    }

    [Fact]
    public async Task A_snippet_is_put_in_by_keyboard_where_the_caret_stands_and_its_gap_is_selected()
    {
        desk.Teach("snippets.yaml", "snippets:\n  - name: what we need\n    text:\n      en: Please send the files by [date].\n  - name: thanks\n    text:\n      en: Thank you!\n");
        var page = await Open();
        await page.FillAsync("desk-composer textarea", "Hi Dana, ");

        await page.FocusAsync("[data-snippets] summary");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        await TalkDesk.Shot(page, "snippets-light");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Friday");

        await Expect(page.Locator("desk-composer textarea")).ToHaveValueAsync("Hi Dana, Please send the files by Friday.");
        await Expect(page.Locator("[data-snippets]")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task The_letter_is_read_as_the_client_on_a_computer_and_in_a_phone()
    {
        var page = await Open();
        await page.FillAsync("desk-composer textarea", "Hi Dana,\n\nthe other eight will be ready by Thursday, 18:00 your time.");

        await page.ClickAsync("[data-preview]");
        await Expect(page.Locator("#preview .as-client-list")).ToContainTextAsync("Re: App Store texts in 9 languages");
        await TalkDesk.Shot(page, "as-client-desktop");
        var wide = await page.Locator("#preview .as-client-frame").EvaluateAsync<double>("one => one.clientWidth");
        await page.CheckAsync("#preview [value=phone]");

        Assert.InRange(await page.Locator("#preview .as-client-frame").EvaluateAsync<double>("one => one.clientWidth"), 300, Math.Min(390, wide - 100));
        await TalkDesk.Shot(page, "as-client-phone");
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
