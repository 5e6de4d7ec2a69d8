using System.Text.RegularExpressions;
using Tact.EndToEnd.Talking;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Living;

public sealed class TodayTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    [Fact]
    public async Task Whoever_waits_longest_stands_first_and_the_time_runs()
    {
        await desk.Waits("Orchard Foods", "Label proofs", TimeSpan.FromHours(30));
        await desk.Waits("Kestrel Legal", "NDA set", TimeSpan.FromMinutes(20));
        await desk.Waits("Harbour Museum", "Audio guide", TimeSpan.FromMinutes(-12));
        var page = await desk.Vera();

        await page.GotoAsync("/");

        var (late, risk) = (page.Locator("#group-late .row:has-text('Harbour') due-chip"), page.Locator("#group-risk .row:has-text('Kestrel') due-chip"));
        await Expect(page.Locator(".row:has-text('Harbour'), .row:has-text('Kestrel'), .row:has-text('Orchard')"))
            .ToContainTextAsync(["Harbour Museum", "Kestrel Legal", "Orchard Foods"]);
        await Expect(late).ToHaveTextAsync("12 min late");
        await Expect(risk).ToHaveTextAsync(new Regex("^(19|20):\\d\\d$"));
        var before = await risk.TextContentAsync();
        await Expect(risk).Not.ToHaveTextAsync(before!);
        await Expect(page).ToHaveTitleAsync(new Regex(@"^\(\d+\) Today"));
    }

    [Fact]
    public async Task A_row_leaves_by_itself_when_the_answer_has_left()
    {
        var id = await desk.Waits("Lumen Fitness", "App Store texts", TimeSpan.FromMinutes(50));
        var page = await desk.Vera();
        await page.GotoAsync("/");
        await Expect(page.Locator($"#row-{id}")).ToBeVisibleAsync();

        await desk.Answered(id);

        await Expect(page.Locator($"#row-{id}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_new_letter_shows_in_a_second_page_and_the_focus_stays()
    {
        var first = await desk.Waits("Voltaic", "Manual in five languages", TimeSpan.FromMinutes(45));
        var page = await desk.Vera();
        await page.GotoAsync("/");
        await page.Locator($"#row-{first}").FocusAsync();

        var second = await desk.Waits("Nordlys", "Film for the fair", TimeSpan.FromMinutes(5));

        await Expect(page.Locator($"#row-{second}")).ToBeVisibleAsync();
        await Expect(page.Locator($"#row-{first}")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keys_walk_the_rows_close_one_and_take_it_back()
    {
        var id = await desk.Waits("Fennel", "Menu in Russian", TimeSpan.FromHours(-9));
        var page = await desk.Vera();
        await page.GotoAsync("/");
        await Expect(page.Locator($"#row-{id}")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".row").First).ToBeFocusedAsync();
        await page.Locator($"#row-{id}").FocusAsync();
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator($"#row-{id}")).ToHaveCountAsync(0);
        Assert.NotNull((await desk.Find(id)).ClosedAt);
        await page.Keyboard.PressAsync("z");

        await Expect(page.Locator(".toast")).ToHaveCountAsync(0);
        await desk.Until(id, one => one.ClosedAt is null);
    }

    [Fact]
    public async Task A_key_takes_the_row_for_oneself()
    {
        var id = await desk.Waits("Hopscotch", "Season one", TimeSpan.FromHours(-20));
        var page = await desk.Vera();
        await page.GotoAsync("/");

        await page.Locator($"#row-{id}").FocusAsync();
        await page.Keyboard.PressAsync("a");

        await Expect(page.Locator($"#row-{id} .row-has")).ToHaveTextAsync("Vera Lindqvist");
        await page.GotoAsync("/?who=mine");
        await Expect(page.Locator($"#row-{id}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_queue_is_a_list_of_links()
    {
        var id = await desk.Waits("Pebble", "Invoice of October", TimeSpan.FromMinutes(25));
        var page = await desk.Vera(scripts: false);

        await page.GotoAsync("/");
        await page.Locator($"#row-{id}").ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Invoice of October");
    }
}
