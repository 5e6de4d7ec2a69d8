using Microsoft.AspNetCore.DataProtection;
using Tact.Commandments.Reading;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Mailboxes;

public sealed class MailboxBookTests : IDisposable
{
    private readonly FreshDesk _desk = new();
    private readonly Sealing _secrets = new(new EphemeralDataProtectionProvider());
    private readonly MailboxBook _book;

    public MailboxBookTests() => _book = new(_desk.Store, _secrets, _desk.Clock);

    private static MailboxForm Right => new()
    {
        Address = " Team@Agency.example ",
        Imap = new() { Host = "imap.agency.example", Port = 993 },
        Smtp = new() { Host = "smtp.agency.example", Port = 465 },
        Secret = "canary-secret",
    };

    public static TheoryData<MailboxRefusal, string> Flaws => new()
    {
        { MailboxRefusal.NotAnAddress, "address" },
        { MailboxRefusal.NoServer, "host" },
        { MailboxRefusal.BadPort, "port" },
        { MailboxRefusal.PlainElsewhere, "plain" },
        { MailboxRefusal.NoSecret, "secret" },
        { MailboxRefusal.NoTokenEndpoint, "oauth" },
    };

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task An_outline_is_objected_to_as_the_mailbox_would_be_and_an_alias_that_is_no_address_as_well()
    {
        var well = await _book.Objection(_book.Outline(Right), CancellationToken.None);
        var alias = await _book.Objection(_book.Outline(Right with { Aliases = ["team"] }), CancellationToken.None);
        await _book.Add(Right, CancellationToken.None);
        var taken = await _book.Objection(_book.Outline(Right), CancellationToken.None);

        Assert.Null(well);
        Assert.Equal((MailboxRefusal.NotAnAddress, "team"), (alias?.Why, alias?.About));
        Assert.Equal(MailboxRefusal.AddressTaken, taken?.Why);
    }

    [Fact]
    public async Task An_added_mailbox_is_listed_with_its_secret_sealed()
    {
        await _book.Add(Right, CancellationToken.None);

        var listed = Assert.Single(await _book.List(CancellationToken.None));
        Assert.Equal("team@agency.example", listed.Address);
        Assert.NotEqual("canary-secret", listed.Secret);
        Assert.Equal("canary-secret", _secrets.Open(listed.Secret));
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task What_cannot_work_is_refused_with_words_and_nothing_is_stored(MailboxRefusal why, string flaw)
    {
        var refused = Assert.IsType<MailboxOutcome.Refused>(await _book.Add(With(flaw), CancellationToken.None));

        Assert.Equal(why, refused.Why);
        Assert.All((Language[])[Language.English, Language.Russian, Language.Chinese], language => Assert.NotEmpty(refused.What(language) + refused.Remedy(language)));
        Assert.Empty(await _book.List(CancellationToken.None));
    }

    [Fact]
    public async Task One_address_is_one_mailbox()
    {
        await _book.Add(Right, CancellationToken.None);

        var refused = Assert.IsType<MailboxOutcome.Refused>(await _book.Add(Right, CancellationToken.None));

        Assert.Equal("team@agency.example is already a mailbox of this desk.", refused.What(Language.English));
    }

    [Fact]
    public async Task A_change_leaves_alone_what_it_does_not_mention()
    {
        var id = await Added();

        await _book.Change(id, new() { Name = "The team", OtherFolders = ["Projects"] }, CancellationToken.None);
        await _book.Change(id, new() { SentFolder = "Gesendet" }, CancellationToken.None);

        var kept = Assert.Single(await _book.List(CancellationToken.None));
        Assert.Equal(("The team", "canary-secret", "imap.agency.example"), (kept.Name, _secrets.Open(kept.Secret), kept.Imap.Host));
        Assert.Equal(["Gesendet Sent", "Projects Other"], kept.Folders.Select(one => $"{one.Path} {one.Role}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_refused_change_changes_nothing()
    {
        var id = await Added();

        Assert.IsType<MailboxOutcome.Refused>(await _book.Change(id, new() { Name = "New", Imap = new() { Host = "x", Port = 0 } }, CancellationToken.None));

        Assert.Equal("", Assert.Single(await _book.List(CancellationToken.None)).Name);
    }

    [Fact]
    public async Task A_retired_mailbox_keeps_its_day_and_comes_back_when_asked()
    {
        var id = await Added();

        await _book.Retire(id, CancellationToken.None);
        Assert.Equal(_desk.Clock.GetUtcNow(), Assert.Single(await _book.List(CancellationToken.None)).RetiredAt);

        await _book.Revive(id, CancellationToken.None);
        Assert.Null(Assert.Single(await _book.List(CancellationToken.None)).RetiredAt);
        Assert.Equal(MailboxRefusal.NoSuchMailbox, Assert.IsType<MailboxOutcome.Refused>(await _book.Retire(99, CancellationToken.None)).Why);
    }

    [Fact]
    public void Everything_is_said_in_every_language()
    {
        Assert.Equal(MailWords.Keys(Language.English).Order(), MailWords.Keys(Language.Russian).Order());
        Assert.Equal(MailWords.Keys(Language.English).Order(), MailWords.Keys(Language.Chinese).Order());
        foreach (var kind in Enum.GetValues<MailTroubleKind>().Cast<Enum>().Concat(Enum.GetValues<MailboxRefusal>().Cast<Enum>()))
        {
            Assert.Contains($"{MailWords.KeyOf(kind)}.what", MailWords.Keys(Language.English));
            Assert.Contains($"{MailWords.KeyOf(kind)}.do", MailWords.Keys(Language.English));
        }
    }

    [Theory]
    [InlineData("vera@gmail.com", "imap.gmail.com", "smtp.gmail.com", Protection.Tls, "app password")]
    [InlineData("li@163.com", "imap.163.com", "smtp.163.com", Protection.Tls, "authorization code")]
    [InlineData("a@hotmail.com", "outlook.office365.com", "smtp-mail.outlook.com", Protection.StartTls, "OAuth 2")]
    [InlineData("team@agency.example", "imap.agency.example", "smtp.agency.example", Protection.Tls, null)]
    public void Servers_are_guessed_from_the_address(string address, string imap, string smtp, Protection sending, string? hint)
    {
        var guess = ServerGuess.Of(address);

        Assert.Equal((imap, smtp, sending), (guess.Imap.Host, guess.Smtp.Host, guess.Smtp.Protection));
        Assert.Equal(hint is null, guess.HintIn(Language.English) is null);
        Assert.Contains(hint ?? "", guess.HintIn(Language.English) ?? "", StringComparison.Ordinal);
    }

    private async Task<long> Added() => Assert.IsType<MailboxOutcome.Done>(await _book.Add(Right, CancellationToken.None)).Mailbox.Id;

    private static MailboxForm With(string flaw) => flaw switch
    {
        "address" => Right with { Address = "team at agency" },
        "host" => Right with { Imap = new() },
        "port" => Right with { Smtp = new() { Host = "smtp.agency.example", Port = 70_000 } },
        "plain" => Right with { Imap = new() { Host = "imap.agency.example", Port = 143, Protection = Protection.None } },
        "secret" => Right with { Secret = "" },
        _ => Right with { SignIn = SignIn.OAuth2 },
    };
}
