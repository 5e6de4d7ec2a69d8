using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tact.EndToEnd.Demo;

/// <summary>The demo as a newcomer starts it, and browsers that open its address.</summary>
public sealed partial class DemoDesk : IAsyncLifetime
{
    private Process _demo = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private string _address = "";

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("TACT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        // After the browser: without one there is no desk to leave running.
        var tact = Path.Combine(AppContext.BaseDirectory, "tact.dll");
        _demo = Process.Start(new ProcessStartInfo("dotnet", [tact, "demo", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        while (_address.Length == 0 && await _demo.StandardOutput.ReadLineAsync() is { } line)
        {
            _address = Url().Match(line).Value;
        }
    }

    /// <summary>The demo's first page, for somebody whose browser speaks that language.</summary>
    public async Task<IPage> Visit(string language = "en-GB", int width = 1280, int height = 860, bool dark = false, int scale = 1)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _address,
            Locale = language,
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = scale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _demo.Kill(entireProcessTree: true);
        await _demo.WaitForExitAsync();
        _demo.Dispose();
    }

    [GeneratedRegex(@"http://[\d.:]+", RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
