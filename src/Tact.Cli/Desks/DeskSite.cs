using System.Runtime.InteropServices;
using Tact.Desk;
using Tact.Desk.Storage;
using Tact.Web;
using Tact.Web.Demo;
using Tact.Web.Security;

namespace Tact.Cli.Desks;

/// <summary>A desk with its pages: opened, listening, closed.</summary>
internal sealed class DeskSite : IAsyncDisposable
{
    /// <summary>Where a desk listens when nothing else is said: this machine alone.</summary>
    public const string UsualUrl = "http://localhost:7070";

    private readonly WebApplication _app;
    private readonly string _urls;

    private DeskSite(WebApplication app, string urls) => (_app, _urls) = (app, urls);

    /// <summary>The address a person opens.</summary>
    public string Address => _app.Urls.First().Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal);

    /// <summary>The parts of the desk.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Opens the desk; it does not listen yet.</summary>
    /// <exception cref="DeskFailure">It cannot be opened.</exception>
    public static async Task<DeskSite> Open(DeskOptions options, string urls, LogForm log, bool isDemo)
    {
        // What ends a command in order waits for a command that has begun, and one has begun when it first gives way.
        await Task.Yield();
        var site = new DeskSite(Build(options, urls, log, isDemo), urls);
        try
        {
            site.Services.GetRequiredService<DeskStore>();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="DeskFailure">The address is taken, or is none.</exception>
    public async Task Listen(CancellationToken ct)
    {
        try
        {
            await _app.StartAsync(ct);
        }
        catch (IOException taken)
        {
            throw new DeskFailure($"{_urls} cannot be listened on: {taken.Message.TrimEnd('.')}.", "Choose another address with --urls, e.g. http://localhost:8080.", taken);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidOperationException or ArgumentException)
        {
            throw new DeskFailure($"{_urls} is no address to listen on: {wrong.Message.TrimEnd('.')}.", "Write it as http://localhost:8080.", wrong);
        }
    }

    /// <summary>Tells who has not been here yet how to become the owner.</summary>
    public async Task TellTheWayIn(CancellationToken ct)
    {
        var first = Services.GetRequiredService<FirstRun>();
        if (!await first.IsOver(ct))
        {
            Console.WriteLine($"It has no owner yet: whoever opens it first on this machine, or with the code {first.Code} from another, sets it up.");
        }
    }

    /// <summary>Serves until somebody closes it.</summary>
    public Task UntilClosed(CancellationToken ct) => _app.WaitForShutdownAsync(ct);

    /// <summary>Serves a demo until somebody closes it, or (then true) wants to start over.</summary>
    public async Task<bool> UntilStartedOver(CancellationToken ct)
    {
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => (signal.Cancel, _) = (true, _app.StopAsync(ct)));
        var closed = UntilClosed(ct);
        if (await Task.WhenAny(closed, Services.GetRequiredService<DemoRun>().Over) == closed)
        {
            await closed;
            return false;
        }

        await _app.StopAsync(ct);
        return true;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(DeskOptions options, string urls, LogForm log, bool isDemo)
    {
        // The folder somebody stands in is none of our business: no settings are read from it.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls).UseKestrel(kestrel => kestrel.AddServerHeader = false);
        if (urls.Contains("https:", StringComparison.OrdinalIgnoreCase))
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        DeskLog.Write(builder.Logging, log);
        builder.Services.AddDesk(options).AddDeskWeb();
        if (isDemo)
        {
            // Nothing in a demo is worth being waited for when it closes.
            builder.Services.AddDemo().Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        }

        var app = builder.Build();
        app.MapDeskWeb();
        return app;
    }
}
