using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Tact.Desk;
using Tact.TestMail;
using Tact.Web;

namespace Tact.EndToEnd.SettingUp;

/// <summary>A desk nobody has been to, a mail server it may trust, and a real browser.</summary>
public sealed class NewDesk : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-new-").FullName;
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The clients' letters are here.</summary>
    public MailServer Mail { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "trusted"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "trusted", "test.pem"), Mail.Root.ExportCertificatePem());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDesk(new() { Folder = _folder }).AddDeskWeb();
        _app = builder.Build();
        _app.MapDeskWeb();
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("TACT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window nobody is signed in.</summary>
    public async Task<IPage> Window(bool scripts = true)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = _app.Urls.Single(), ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = scripts });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        Mail.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
