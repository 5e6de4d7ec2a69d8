using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Demo;

/// <summary>The pictures of the README: the demo as a visitor sees it. Kept where <c>TACT_PICTURES</c> names a folder (<c>bin/pictures</c>).</summary>
public sealed class PictureTests(DemoDesk demo) : IClassFixture<DemoDesk>
{
    private const string HalfWritten = """
        Hi Dana,

        thank you, and welcome from all of us, Tom!

        1. The other eight will be ready on Thursday at 18:00 your time.
        2. The keyword field is included in the price.
        """;

    [Theory]
    [InlineData(false, "conversation")]
    [InlineData(true, "conversation-dark")]
    public async Task A_reply_half_written_with_the_coach_beside_it(bool dark, string name)
    {
        var page = await demo.Visit("en-GB", dark, width: 1280, height: 800);
        await DemoDesk.Open(page, "App Store texts in 9 languages");

        await page.FillAsync("desk-composer textarea", HalfWritten);

        await Expect(page.Locator(".finding.stop").First).ToBeVisibleAsync();
        await Keep(page, name);
    }

    [Theory]
    [InlineData(false, "today")]
    [InlineData(true, "today-dark")]
    public async Task Today_with_what_is_owed_counting_down(bool dark, string name)
    {
        var page = await demo.Visit("en-GB", dark, width: 1280, height: 800);

        await Expect(page.Locator("#queue a.row")).Not.ToHaveCountAsync(0);
        await Keep(page, name);
    }

    private static async Task Keep(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TACT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }
}
