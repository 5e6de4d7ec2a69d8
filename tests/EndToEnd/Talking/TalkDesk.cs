using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Tact.Desk;
using Tact.Desk.Arrivals;
using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Storage;
using Tact.Web;

namespace Tact.EndToEnd.Talking;

/// <summary>A real desk with a few conversations, and a real browser in which Vera is signed in.</summary>
public sealed class TalkDesk : IAsyncLifetime
{
    private const string Password = "four calm green boats";
    private readonly string _folder = Directory.CreateTempSubdirectory("tact-talk-").FullName;
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public DeskStore Store => _app.Services.GetRequiredService<DeskStore>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDesk(new() { Folder = _folder }).AddDeskWeb();
        _app = builder.Build();
        _app.MapDeskWeb();
        await _app.StartAsync();
        await Lay();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("TACT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Writes a file of the house style.</summary>
    public void Teach(string file, string yaml)
    {
        var folder = Store.Database.House.Folder!;
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(Path.Combine(folder, file), yaml);
    }

    /// <summary>A page in which Vera is signed in.</summary>
    public async Task<IPage> Vera(int width = 1280, int height = 860, bool dark = false, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _app.Urls.Single(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Typed.Address']", "vera@inkreel.example");
        await page.FillAsync("[name='Typed.Password']", Password);
        await page.ClickAsync("button.go");
        return page;
    }

    /// <summary>Keeps a picture of the page where <c>TACT_SHOTS</c> names a folder.</summary>
    public static async Task Shot(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TACT_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    /// <summary>A conversation of its own with these letters, raw; the first is an hour old. Letters from inkreel.example are ours.</summary>
    public async Task<long> Conversation(string subject, params string[] letters)
    {
        var at = DateTimeOffset.Parse(TimeProvider.System.GetUtcNow().AddHours(-1).ToString("o", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var id = await Store.Change(async desk =>
        {
            var conversation = new Conversation { Subject = subject, MailboxId = 1, ClientId = 1, With = "Dana Whitlock", LetterCount = letters.Length, LastAt = at };
            desk.Add(conversation);
            await desk.SaveChangesAsync();
            return conversation.Id;
        });
        foreach (var letter in letters)
        {
            await File(id, letter, at = at.AddMinutes(3));
        }

        return id;
    }

    /// <summary>Another letter for that conversation.</summary>
    public Task File(long conversation, string raw, DateTimeOffset at) => Store.Change(async desk =>
    {
        var bytes = Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n"));
        var read = MimeLetter.Read(bytes);
        var kept = new RawLetter { Content = Packing.Pack(bytes), Size = bytes.Length };
        desk.Add(kept);
        await desk.SaveChangesAsync();
        var letter = Filed(conversation, read, kept.Id, at);
        desk.Add(letter);
        desk.Add(new TimelineEntry { ConversationId = conversation, At = at, Kind = letter.IsOurs ? EntryKind.LetterOut : EntryKind.LetterIn, Letter = letter });
        (await desk.Conversations.FindAsync(conversation))!.Version++;
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static FiledLetter Filed(long conversation, ReadMime read, long rawId, DateTimeOffset at) => new()
    {
        ConversationId = conversation,
        RawId = rawId,
        MailboxId = 1,
        MessageId = read.Letter.MessageId,
        Digest = Guid.NewGuid().ToString(),
        Subject = read.Letter.Subject,
        FromAddress = read.Letter.From?.Address ?? "",
        FromName = read.Letter.From?.Name ?? "",
        To = [.. read.Letter.To],
        Cc = [.. read.Letter.Cc],
        At = at,
        Kind = read.Letter.Kind,
        IsOurs = read.Letter.From?.Domain == "inkreel.example",
        Language = read.Letter.Reading.Language,
        Text = read.Letter.Text,
        HasHtml = read.Html is not null,
        HasRemotePictures = read.Html?.RemotePictures > 0,
        Html = read.Html?.Markup,
        Snippet = read.Letter.Text[..Math.Min(120, read.Letter.Text.Length)].ReplaceLineEndings(" "),
        Unreadable = read.Unparsed,
        Attachments = [.. read.Attachments.Select(one => new Attachment
        {
            Index = one.Index, Name = one.FileName, MediaType = one.MediaType, Size = one.Size, ContentId = one.ContentId, IsInline = one.IsInline, IsCalendar = one.IsCalendar,
        })],
    };

    private async Task Lay()
    {
        var members = _app.Services.GetRequiredService<MemberBook>();
        await members.Add(new("Vera Lindqvist", "vera@inkreel.example", Password, Role.Owner));
        await members.Add(new("Oleg Sorokin", "oleg@inkreel.example", Password, Role.Member));
        await Store.Change(desk =>
        {
            desk.Add(new Mailbox { Address = "team@inkreel.example", Name = "Ink & Reel", Signature = "Ink & Reel · words at home everywhere" });
            desk.Add(new Client { Key = "lumen.example", Name = "Lumen Fitness", Zone = "America/New_York" });
            return Task.CompletedTask;
        });
    }
}
