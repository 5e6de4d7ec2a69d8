using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Demo;

/// <summary>The loop of the demo, played through as a member would: read, write, send, undo, be answered.</summary>
public sealed class LoopTests(DemoDesk demo) : IClassFixture<DemoDesk>
{
    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = 60_000 };

    public static TheoryData<Play> Complete => [.. Play.Complete];

    public static TheoryData<Play> Forgetful => [.. Play.Forgetful];

    [Theory]
    [MemberData(nameof(Complete))]
    public async Task A_letter_that_answers_everything_leaves_and_the_clients_answer_arrives_by_itself(Play play)
    {
        var page = await demo.Visit(play.Language);
        await DemoDesk.Open(page, play.Subject);

        await page.FillAsync("desk-composer textarea", play.Letter);
        await Expect(page.Locator("#asks li")).Not.ToHaveCountAsync(0);
        await page.ClickAsync("[data-send]");
        await page.ClickAsync("#outgoing form[action$='/now'] button");

        await Expect(page.Locator("#outgoing [data-sent]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.Locator("#timeline")).ToContainTextAsync(play.Answer, Patiently);
    }

    [Theory]
    [MemberData(nameof(Forgetful))]
    public async Task A_forgotten_question_asks_to_stop_and_the_client_asks_it_again(Play play)
    {
        var page = await demo.Visit(play.Language);
        await DemoDesk.Open(page, play.Subject);

        await page.FillAsync("desk-composer textarea", play.Letter);
        await Expect(page.Locator(".finding.stop").First).ToBeVisibleAsync();
        await page.ClickAsync("[data-send]");
        await page.Locator("#reasons textarea").First.WaitForAsync();
        foreach (var reason in await page.Locator("#reasons textarea").AllAsync())
        {
            await reason.FillAsync("To see what happens.");
        }

        await page.ClickAsync("#reasons button[value=send]");
        await page.ClickAsync("#outgoing form[action$='/now'] button");

        await Expect(page.Locator("#timeline")).ToContainTextAsync(play.Answer, Patiently);
        await Expect(page.Locator("#timeline")).ToContainTextAsync("To see what happens.");
    }

    [Fact]
    public async Task Whoever_is_dropped_and_a_changed_subject_ask_to_stop()
    {
        var page = await demo.Visit("en-GB");
        await DemoDesk.Open(page, "Japanese glossary for Driftwood");
        await page.FillAsync("desk-composer textarea", "Hi all,\n\nthe final list is attached. Yes, the change touches two tutorial texts.\n\nLin");

        await page.ClickAsync("recipient-field[name=cc] .who:has-text('Joel') button");
        await page.ClickAsync("[data-unlock]");
        await page.FillAsync("#subject", "The final list");

        await Expect(page.Locator(".finding.stop:has-text('16')")).ToBeVisibleAsync();
        await Expect(page.Locator(".finding.stop:has-text('18')")).ToBeVisibleAsync();
        await Expect(page.Locator(".who.gone:has-text('Joel')")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_letter_taken_back_is_a_draft_again()
    {
        var page = await demo.Visit("en-GB");
        await DemoDesk.Open(page, "Label proofs, apple butter");
        await page.FillAsync("desk-composer textarea", "Thank you, Gwen. Eleven years! We raise a jar to her.");

        await page.ClickAsync("[data-send]");
        await page.ClickAsync("#outgoing form[action$='/undo'] button");

        await Expect(page.Locator("desk-composer textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Eleven years"));
    }

    [Fact]
    public async Task An_address_that_is_nobodys_is_turned_down_as_a_server_would()
    {
        var page = await demo.Visit("en-GB");
        await DemoDesk.Open(page, "NDA set, German–English");
        await page.FillAsync("desk-composer textarea", "Dear Ms Marsh,\n\nthe estimate is attached.\n\nOleg");
        await page.FillAsync("#cc-typed", "r.van@kestrel-legal.example");
        await page.PressAsync("#cc-typed", "Enter");

        await page.ClickAsync("[data-send]");
        await page.ClickAsync("#outgoing form[action$='/now'] button");

        await Expect(page.Locator("#outgoing")).ToContainTextAsync("r.van@kestrel-legal.example", Patiently);
    }

    [Fact]
    public async Task A_visitor_becomes_another_member_and_starts_over()
    {
        await using var own = new OwnDemo();
        await own.Desk.InitializeAsync();
        var page = await own.Desk.Visit("en-GB");

        await page.SelectOptionAsync("#demo-member", new SelectOptionValue { Label = "Lin Xiao · Member" });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
        await page.ClickAsync(".demo-bar a");
        await page.ClickAsync("button.go");

        await Expect(page.Locator("#demo-member")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    /// <summary>A demo of one test's own, for what would take it away from the others.</summary>
    private sealed class OwnDemo : IAsyncDisposable
    {
        public DemoDesk Desk { get; } = new();

        public ValueTask DisposeAsync() => Desk.DisposeAsync();
    }
}
