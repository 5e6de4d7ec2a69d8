using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Tact.Desk;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Web.Tests;

/// <summary>The desk's pages on a real server, over a desk of their own in a real SQLite file.</summary>
public sealed class WebDesk : IAsyncDisposable
{
    public const string Password = "four calm green boats";

    /// <summary>Now, for the desk: Tuesday noon, and not yet past, so that browsers keep its cookies.</summary>
    public static readonly DateTimeOffset Noon = new(2040, 3, 13, 12, 0, 0, TimeSpan.Zero);

    // Laying out the tables takes longer than any page: it is done once and copied.
    private static readonly Lazy<Dictionary<string, byte[]>> Empty = new(LayOut);

    private readonly string _folder = Directory.CreateTempSubdirectory("tact-web-").FullName;
    private readonly WebApplication _app;

    private WebDesk(X509Certificate2? trusted)
    {
        foreach (var (name, content) in Empty.Value)
        {
            File.WriteAllBytes(Path.Combine(_folder, name), content);
        }

        if (trusted is not null)
        {
            // As its owner would lay the certificate of an authority into the desk's folder.
            Directory.CreateDirectory(Path.Combine(_folder, "trusted"));
            File.WriteAllText(Path.Combine(_folder, "trusted", "test.pem"), trusted.ExportCertificatePem());
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Time).AddDesk(new() { Folder = _folder }).AddDeskWeb();

        // Pages are looked at as the test lays them: nobody reads its mailboxes meanwhile.
        builder.Services.Remove(builder.Services.Single(one => one.ImplementationType == typeof(IntakeWorker)));
        _app = builder.Build();
        _app.MapDeskWeb();
    }

    /// <summary>Where it keeps what it knows.</summary>
    public string Folder => _folder;

    public DeskStore Store => Services.GetRequiredService<DeskStore>();

    public FakeTimeProvider Time { get; } = new(Noon);

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>A desk nobody has been to.</summary>
    public static async Task<WebDesk> Untouched(X509Certificate2? trusted = null)
    {
        var desk = new WebDesk(trusted);
        await desk._app.StartAsync();
        return desk;
    }

    /// <summary>A desk with an owner, a member and a guest; <paramref name="add"/> lays what else is on it.</summary>
    public static async Task<WebDesk> Open(Action<DeskContext>? add = null, X509Certificate2? trusted = null)
    {
        var desk = await Untouched(trusted);
        foreach (var role in (Role[])[Role.Owner, Role.Member, Role.Guest])
        {
            await desk.Services.GetRequiredService<MemberBook>().Add(new($"{role} One", AddressOf(role), Password, role));
        }

        if (add is not null)
        {
            await desk.Store.Change(context =>
            {
                add(context);
                return Task.CompletedTask;
            });
        }

        return desk;
    }

    public static string AddressOf(Role role) => $"{role}@agency.example";

    /// <summary>A browser that follows no redirects by itself.</summary>
    public Browser Visitor() => new(Address);

    /// <summary>A browser in which a member of that role is signed in.</summary>
    public async Task<Browser> SignedIn(Role role = Role.Member)
    {
        var browser = Visitor();
        var answer = await browser.Send("/sign-in", ("Typed.Address", AddressOf(role)), ("Typed.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Forget(_folder);
        Directory.Delete(_folder, recursive: true);
    }

    private static Dictionary<string, byte[]> LayOut()
    {
        var folder = Directory.CreateTempSubdirectory("tact-web-").FullName;
        using (var opened = DeskFolder.Open(folder))
        {
            DeskDatabase.Of(opened, connection: null).Prepare();
        }

        Forget(folder);
        var files = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        Directory.Delete(folder, recursive: true);
        return files;
    }

    /// <summary>Closes what is kept open of this desk, and of no other test's.</summary>
    private static void Forget(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "tact.db")}");
        SqliteConnection.ClearPool(connection);
    }
}
