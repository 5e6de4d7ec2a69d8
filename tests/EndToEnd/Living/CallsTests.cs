using Microsoft.Playwright;
using Tact.EndToEnd.Talking;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Living;

/// <summary>A call noted by keyboard while one talks, its words kept through a closed window, its summary prepared.</summary>
public sealed class CallsTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    [Fact]
    public async Task C_notes_a_call_and_Ctrl_Enter_opens_its_summary()
    {
        var (id, page) = await Open();

        await page.Keyboard.PressAsync("c");
        await Expect(page.Locator("#call-Agreed")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("The French tone stays\nThe captions may be longer");
        await page.FillAsync("#call-Steps", "Dana: the style guide by Friday");
        await TalkDesk.Shot(page, "call-noting");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForURLAsync($"**/conversations/{id}#write");
        var text = await page.InputValueAsync("desk-composer textarea");
        Assert.Contains("1. The French tone stays\n2. The captions may be longer\n\nWho does what by when:\n1. Dana: the style guide by Friday", text, StringComparison.Ordinal);
        await Expect(page.Locator(".event.noted")).ToContainTextAsync("The captions may be longer");
        await TalkDesk.Shot(page, "call-summary");
    }

    [Fact]
    public async Task What_was_typed_is_still_there_when_the_window_was_closed()
    {
        var (id, page) = await Open();
        await page.GotoAsync($"/conversations/{id}/call");
        await page.FillAsync("#call-Agreed", "The French tone stays");
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync($"/conversations/{id}/call");

        await Expect(again.Locator("#call-Agreed")).ToHaveValueAsync("The French tone stays");
    }

    [Fact]
    public async Task W_on_a_row_of_today_writes_what_is_owed()
    {
        var (id, page) = await Open();
        await page.GotoAsync($"/conversations/{id}/call");
        await page.FillAsync("[name='Typed.Minutes']", "0");
        await page.FillAsync("#call-Agreed", "The French tone stays");
        await page.ClickAsync("[name='Typed.Act'][value='']");
        await page.WaitForURLAsync($"**/conversations/{id}");
        await desk.Store.Change(async context =>
        {
            // Other dues of the same letters come first; here it is about this one.
            context.RemoveRange(context.Dues.Where(one => one.ConversationId != id || one.Kind != "summary"));
            await context.SaveChangesAsync();
        });
        await page.GotoAsync("/");

        await page.FocusAsync($"#row-{id}");
        await page.Keyboard.PressAsync("w");

        await page.WaitForURLAsync($"**/conversations/{id}#write");
        Assert.Contains("1. The French tone stays", await page.InputValueAsync("desk-composer textarea"), StringComparison.Ordinal);
    }

    private async Task<(long Id, IPage Page)> Open()
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera();
        await page.GotoAsync($"/conversations/{id}");
        await Expect(page.Locator("[data-count]")).ToBeAttachedAsync();
        return (id, page);
    }
}
