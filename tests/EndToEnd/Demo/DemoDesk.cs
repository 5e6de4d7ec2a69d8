using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Demo;

/// <summary><c>tact demo</c>, started as a stranger starts it, and a real browser in which nobody signs in.</summary>
public sealed partial class DemoDesk : IAsyncLifetime
{
    private Process _tact = null!;
    private string _address = "";
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tact.dll"), "demo", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        _tact = Process.Start(start)!;
        while (_address.Length == 0)
        {
            var line = await _tact.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The demo ended before it listened.");
            _address = Address().Match(line).Value;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("TACT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page in a browser that speaks this language.</summary>
    public async Task<IPage> Visit(string language, bool dark = false, int width = 1280, int height = 860)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _address,
            Locale = language,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        return page;
    }

    /// <summary>Opens the conversation of that subject as a member does: from Today.</summary>
    public static async Task Open(IPage page, string subject)
    {
        await page.GotoAsync("/");
        await page.Locator("#queue a", new() { HasText = subject }).First.ClickAsync();
        await Expect(page.Locator("[data-count]")).ToBeAttachedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _tact.Kill();
        await _tact.WaitForExitAsync();
        _tact.Dispose();
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
