using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Talking;

public sealed class ReadingTests(TalkDesk desk) : IClassFixture<TalkDesk>
{
    [Fact]
    public async Task A_conversation_is_read_from_its_newest_letter_with_quotes_folded()
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera();

        await page.GotoAsync($"/conversations/{id}");

        await Expect(page.Locator("h1")).ToHaveTextAsync("App Store texts in 9 languages");
        await Expect(page.Locator(".letter")).ToHaveCountAsync(3);
        await Expect(page.Locator(".letter[open]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".letter[open] .fold .words")).ToBeHiddenAsync();
        await TalkDesk.Shot(page, "conversation-light");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task A_conversation_fits_its_window(int width, bool dark)
    {
        var id = await desk.Conversation("App Store texts in 9 languages", Letters.Go, Letters.French, Letters.FourAsks);
        var page = await desk.Vera(width, dark: dark);

        await page.GotoAsync($"/conversations/{id}");

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await TalkDesk.Shot(page, $"conversation-{width}-{(dark ? "dark" : "light")}");
    }
}
