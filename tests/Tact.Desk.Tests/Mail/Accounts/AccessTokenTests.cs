using MailKit.Net.Imap;
using Tact.Desk.Mailboxes;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Accounts;

[Collection(OnDovecot.Name)]
public sealed class AccessTokenTests : IDisposable
{
    private readonly MailDesk _desk;
    private readonly TokenIssuer _issuer;

    public AccessTokenTests(MailServer server)
    {
        _desk = new(server);
        _issuer = new(server.Tokens);
        _issuer.Mailboxes["refresh-one"] = "oauth@agency.example";
    }

    private MailboxForm Form => _desk.Form("oauth@agency.example") with
    {
        SignIn = SignIn.OAuth2,
        Secret = "refresh-one",
        TokenEndpoint = _issuer.Endpoint,
        OAuthClientId = "tact",
        OAuthClientSecret = "client-secret",
    };

    public void Dispose()
    {
        _issuer.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task A_refresh_token_opens_the_mailbox_and_one_access_token_serves_many_times()
    {
        var mailbox = await _desk.Add(Form);

        await Open(mailbox);
        await Open(mailbox);

        Assert.Equal(1, _issuer.Asked);
        Assert.Equal(("refresh_token", "tact", "client-secret"), (_issuer.LastForm["grant_type"], _issuer.LastForm["client_id"], _issuer.LastForm["client_secret"]));
    }

    [Fact]
    public async Task A_token_the_server_refuses_is_renewed_once()
    {
        var mailbox = await _desk.Add(Form);
        _issuer.TrulyValid = TimeSpan.FromMinutes(-1);
        await Assert.ThrowsAsync<MailTrouble>(() => Open(mailbox));
        Assert.Equal(2, _issuer.Asked);

        _issuer.TrulyValid = null;
        await Open(mailbox);

        Assert.Equal(3, _issuer.Asked);
    }

    [Fact]
    public async Task A_new_refresh_token_is_kept_sealed()
    {
        var mailbox = await _desk.Add(Form);
        _issuer.NewRefreshToken = "refresh-two";

        await Open(mailbox);

        var kept = await _desk.Book.Find("oauth@agency.example", CancellationToken.None);
        Assert.Equal("refresh-two", _desk.Secrets.Open(kept!.Secret));
        Assert.DoesNotContain("refresh", kept.Secret, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_the_provider_took_back_needs_a_person()
    {
        var mailbox = await _desk.Add(Form with { Secret = "revoked" });

        var trouble = await Assert.ThrowsAsync<MailTrouble>(() => Open(mailbox));

        Assert.Equal((MailTroubleKind.TokenRefused, true), (trouble.Kind, trouble.NeedsPerson));
        Assert.Contains("Token has been revoked", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("client-secret", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_away_needs_only_patience()
    {
        var mailbox = await _desk.Add(Form with { TokenEndpoint = "http://127.0.0.1:1/token" });

        var trouble = await Assert.ThrowsAsync<MailTrouble>(() => Open(mailbox));

        Assert.Equal((MailTroubleKind.TokenUnreachable, false), (trouble.Kind, trouble.NeedsPerson));
    }

    [Fact]
    public async Task A_refresh_token_is_never_sent_in_clear_to_another_machine()
    {
        var mailbox = await _desk.Add(Form with { TokenEndpoint = "http://tokens.example/token" });

        Assert.Equal(MailTroubleKind.TokenInsecure, (await Assert.ThrowsAsync<MailTrouble>(() => Open(mailbox))).Kind);
    }

    private async Task Open(Mailbox mailbox)
    {
        using var imap = new ImapClient();
        await _desk.Accounts.Open(imap, mailbox, mailbox.Imap, CancellationToken.None);
        Assert.True(imap.IsAuthenticated);
    }
}
