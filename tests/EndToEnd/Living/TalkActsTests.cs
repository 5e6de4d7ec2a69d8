using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Tact.EndToEnd.Talking;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Living;

/// <summary>What members do with a conversation besides writing, by keyboard and without scripts.</summary>
public sealed class TalkActsTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    [Fact]
    public async Task E_closes_the_conversation_z_takes_it_back_and_what_is_typed_stays()
    {
        var (id, page) = await Open();
        await page.FillAsync("desk-composer textarea", "Hi Dana, half a thought");
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator(".event:has-text('closed it')")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("z");

        await Expect(page.Locator(".event:has-text('opened it again')")).ToBeVisibleAsync();
        await Expect(page.Locator("desk-composer textarea")).ToHaveValueAsync("Hi Dana, half a thought");
        Assert.Null((await desk.Find(id)).ClosedAt);
    }

    [Fact]
    public async Task A_opens_the_members_to_choose_from_and_the_choice_is_kept()
    {
        var (id, page) = await Open();

        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("#assignee")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".event:has-text('gave it to Oleg Sorokin')")).ToBeVisibleAsync();
        Assert.Equal(2, (await desk.Find(id)).AssigneeId);
    }

    [Fact]
    public async Task What_a_colleague_does_shows_in_a_page_that_is_open()
    {
        var (_, first) = await Open();
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);

        await first.ClickAsync("#note-form > summary");
        await first.FillAsync("#note-form textarea", "Dana is on leave until Monday");
        await first.ClickAsync("#note-form button");

        await Expect(second.Locator(".event .note")).ToHaveTextAsync("Dana is on leave until Monday");
    }

    [Fact]
    public async Task The_palette_leads_to_a_client_and_to_a_conversation_by_name()
    {
        var id = await desk.Waits("Студия «Север»", "Мультфильм: озвучка", TimeSpan.FromMinutes(20));
        var page = await desk.Vera();
        await page.GotoAsync("/outbox");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("север");
        await Expect(page.Locator("#palette li")).ToContainTextAsync(["Студия «Север»", "Мультфильм: озвучка", "север"]);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#palette [aria-selected=true]")).ToContainTextAsync("Мультфильм: озвучка");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**/conversations/{id}");
    }

    [Fact]
    public async Task Without_scripts_one_reads_gives_notes_and_answers()
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera(scripts: false);
        await page.GotoAsync($"/conversations/{id}");

        await page.SelectOptionAsync("#assignee", new SelectOptionValue { Label = "Oleg Sorokin" });
        await page.ClickAsync(".talk-acts .plain-only");
        await page.FillAsync("desk-composer textarea", "Hi Dana,\n\nthe other eight will be ready by Thursday, 18:00 your time. The keyword field is included in the price. I would take Brazilian Portuguese. The invoice goes to Tom.");
        await page.ClickAsync("desk-composer [value=send]");

        await Expect(page.Locator(".undo")).ToContainTextAsync("Leaves in");
        Assert.Equal(2, (await desk.Find(id)).AssigneeId);
        Assert.Equal(1, await Leaving(id));
    }

    private async Task<(long Id, IPage Page)> Open()
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera();
        await page.GotoAsync($"/conversations/{id}");
        await Expect(page.Locator("[data-count]")).ToBeAttachedAsync();
        return (id, page);
    }

    private async Task<int> Leaving(long id)
    {
        await using var context = desk.Store.Read();
        return await context.Dispatches.CountAsync(one => one.ConversationId == id);
    }
}
