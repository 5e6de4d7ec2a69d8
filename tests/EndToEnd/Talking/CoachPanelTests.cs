using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Talking;

/// <summary>The coach beside the letter: it keeps still, works by keyboard, and forgets what it is told does not hold here.</summary>
public sealed class CoachPanelTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    private const string Terms = "Hi Dana,\n\nthe CTR and the SERP look good, the KPI too. At the end of the day it is what it is!!!!";
    private const string Text = "desk-composer textarea";

    [Fact]
    public async Task A_finding_that_stays_keeps_its_element_and_the_focus_while_others_come_and_go()
    {
        var page = await Write(Terms);
        var card = page.Locator(".finding", new() { HasText = "SERP" });
        await card.EvaluateAsync("one => { one.dataset.mine = 'yes'; }");
        await card.Locator("summary").FocusAsync();
        var before = await Top(card);

        await SetText(page, "Sick as he is, our editor said, as I already told you: " + Terms);

        await Expect(page.Locator(".finding-group[data-n='9'], .finding-group[data-n='11']").First).ToBeVisibleAsync();
        await Expect(card).ToHaveAttributeAsync("data-mine", "yes");
        await Expect(card.Locator("summary")).ToBeFocusedAsync();
        Assert.Equal(before, await Top(card), 2.0);

        await SetText(page, "Hi Dana,\n\nthe SERP looks good.");
        await Expect(page.Locator(".finding", new() { HasText = "CTR" })).ToHaveCountAsync(0);
        await Expect(card.Locator("summary")).ToBeFocusedAsync();
        Assert.Equal(before, await Top(card), 2.0);
    }

    [Fact]
    public async Task By_keyboard_alone_a_finding_is_reached_set_aside_and_taken_back()
    {
        var page = await Write(Terms);
        await page.FocusAsync(Text);
        await page.Keyboard.PressAsync("F8");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.finding') !== null"));
        await page.Locator(".finding", new() { HasText = "SERP" }).Locator("summary").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".not-here[open] textarea")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Dana calls it that.");
        await TalkDesk.Shot(page, "not-here-light");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[data-findings] .finding", new() { HasText = "SERP" })).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.aside').contains(document.activeElement)"));
        await page.Locator(".set-aside summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-aside] li")).ToContainTextAsync("Dana calls it that.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-findings] .finding", new() { HasText = "SERP" })).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("F8");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(Text)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_was_set_aside_for_this_letter_is_there_again_with_the_draft()
    {
        var page = await Write(Terms);
        await Waive(page, "CTR", "Dana calls it that.");
        await Expect(page.Locator("[data-saved]")).ToHaveTextAsync("Saved");
        await page.WaitForTimeoutAsync(1500);

        await page.ReloadAsync();

        await Expect(page.Locator("[data-aside] li")).ToContainTextAsync("Dana calls it that.");
        await Expect(page.Locator("[data-findings] .finding", new() { HasText = "CTR" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_new_and_stays_is_told_to_those_who_do_not_see_it()
    {
        var page = await Write("Hi Dana,\n\non Thursday at 18:00.");
        await Expect(page.Locator("[data-coach-news]")).Not.ToHaveTextAsync("");

        await SetText(page, "Hi Dana,\n\nthe SERP is done on Thursday at 18:00.");

        await Expect(page.Locator("[data-coach-news]")).ToContainTextAsync("SERP");
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task The_panel_keeps_nobody_out_and_fits(int width, bool dark)
    {
        var page = await Write(Terms, width, dark);
        await Waive(page, "KPI", "They count in it.");
        await page.Locator(".set-aside summary").ClickAsync();
        await page.Locator(".finding .not-here summary").First.ClickAsync();

        var seen = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });
        await page.EvaluateAsync("document.getElementById('coach').scrollIntoView()");
        await TalkDesk.Shot(page, $"coach-{width}-{(dark ? "dark" : "light")}");

        Assert.Empty(seen.Violations.Select(one => $"{one.Id} {one.Nodes[0].Html}"));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task Waive(IPage page, string word, string reason)
    {
        var card = page.Locator("[data-findings] .finding", new() { HasText = word });
        await card.Locator("summary").ClickAsync();
        await card.Locator("textarea").FillAsync(reason);
        await card.Locator("form button").ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
    }

    private static async Task<double> Top(ILocator card) => (await card.BoundingBoxAsync())!.Y;

    // As typed, but with the focus left where it is.
    private static async Task SetText(IPage page, string text) => await page.EvaluateAsync(
        "text => { const area = document.querySelector('desk-composer textarea'); area.value = text; area.dispatchEvent(new InputEvent('input', { bubbles: true })); }", text);

    private async Task<IPage> Write(string text, int width = 1280, bool dark = false)
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera(width, dark: dark);
        await page.GotoAsync($"/conversations/{id}");
        await Expect(page.Locator("desk-composer .mirror")).ToBeAttachedAsync();
        await page.FillAsync(Text, text);
        await Expect(page.Locator("#asks li").First).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(700);
        return page;
    }
}
