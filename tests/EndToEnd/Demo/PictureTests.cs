using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Demo;

/// <summary>The pictures of the README: the demo with an answer half written. <c>bin/pictures</c> takes them anew.</summary>
public sealed class PictureTests(DemoDesk demo) : IClassFixture<DemoDesk>
{
    private const string HalfAnswer =
        "Hi Dana,\n\nall eight will be ready by Thursday 18:00 your time. I would take Brazilian Portuguese, your store sells more there.\n\nBest,\nVera";

    private static readonly string? Folder = Environment.GetEnvironmentVariable("TACT_PICTURES");

    [Theory(Explicit = true)]
    [InlineData("light", 1280, 860, false)]
    [InlineData("dark", 1280, 860, true)]
    [InlineData("phone", 390, 844, false)]
    public async Task What_a_person_sees(string name, int width, int height, bool dark)
    {
        var page = await demo.Visit("en-GB", width, height, dark, scale: 2);
        await Take(page, $"today-{name}");

        await page.ClickAsync("a.row:has-text('Lumen Fitness')");
        await page.FillAsync("desk-composer textarea", HalfAnswer);
        await Expect(page.Locator(".finding.stop").First).ToBeVisibleAsync();
        await Expect(page.Locator("#asks li.yes").First).ToBeVisibleAsync();
        await Take(page, $"conversation-{name}");
    }

    private static async Task Take(Microsoft.Playwright.IPage page, string name)
    {
        await page.EvaluateAsync("document.activeElement?.blur()");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder ?? Path.GetTempPath(), $"{name}.png") });
    }
}
