using Microsoft.AspNetCore.Http;
using Tact.Desk.Mailboxes;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>What a member typed about the way to a mailbox. Its secrets are sent to us and never back.</summary>
public sealed record MailboxTyped
{
    private const int UsualImap = 993;
    private const int UsualSmtp = 465;

    public string Address { get; init; } = "";

    public string Name { get; init; } = "";

    public string UserName { get; init; } = "";

    public SignIn SignIn { get; init; }

    public string Password { get; init; } = "";

    public string RefreshToken { get; init; } = "";

    public string TokenEndpoint { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    public ServerTyped Imap { get; init; } = ServerTyped.None;

    public ServerTyped Smtp { get; init; } = ServerTyped.None;

    /// <summary>The secret that goes with the way of signing in.</summary>
    public string Secret => SignIn == SignIn.OAuth2 ? RefreshToken : Password;

    /// <summary>As a form sends it.</summary>
    public static MailboxTyped Of(IFormCollection form) => new()
    {
        Address = form["address"].ToString().Trim(),
        Name = form["name"].ToString().Trim(),
        UserName = form["user"].ToString().Trim(),
        SignIn = Enum.TryParse<SignIn>(form["sign_in"], out var way) ? way : SignIn.Password,
        Password = form["password"].ToString(),
        RefreshToken = form["refresh_token"].ToString().Trim(),
        TokenEndpoint = form["token_endpoint"].ToString().Trim(),
        ClientId = form["client_id"].ToString().Trim(),
        ClientSecret = form["client_secret"].ToString().Trim(),
        Imap = ServerTyped.Of(form, "imap"),
        Smtp = ServerTyped.Of(form, "smtp"),
    };

    /// <summary>As a mailbox stands in the book, without its secrets.</summary>
    public static MailboxTyped Of(Mailbox mailbox) => new()
    {
        Address = mailbox.Address,
        Name = mailbox.Name,
        UserName = mailbox.UserName == mailbox.Address ? "" : mailbox.UserName,
        SignIn = mailbox.SignIn,
        TokenEndpoint = mailbox.TokenEndpoint,
        ClientId = mailbox.OAuthClientId,
        Imap = ServerTyped.Of(mailbox.Imap),
        Smtp = ServerTyped.Of(mailbox.Smtp),
    };

    /// <summary>With the servers of its address where none were typed.</summary>
    public MailboxTyped Guessed()
    {
        if (Imap.Host.Length > 0 || !Address.Contains('@', StringComparison.Ordinal))
        {
            return this;
        }

        var guess = ServerGuess.Of(Address);
        return this with
        {
            Imap = ServerTyped.Of(guess.Imap),
            Smtp = Smtp.Host.Length > 0 ? Smtp : ServerTyped.Of(guess.Smtp),
            TokenEndpoint = SignIn == SignIn.OAuth2 && TokenEndpoint.Length == 0 ? guess.TokenEndpoint : TokenEndpoint,
        };
    }

    /// <summary>As the book takes it: a secret that was not typed stays what it was.</summary>
    public MailboxForm ToForm() => new()
    {
        Address = Address,
        Name = Name,
        UserName = UserName.Length > 0 ? UserName : Address,
        Imap = Imap.ToServer(UsualImap),
        Smtp = Smtp.ToServer(UsualSmtp),
        SignIn = SignIn,
        Secret = Typed(Secret),
        TokenEndpoint = SignIn == SignIn.OAuth2 ? TokenEndpoint : null,
        OAuthClientId = SignIn == SignIn.OAuth2 ? ClientId : null,
        OAuthClientSecret = SignIn == SignIn.OAuth2 ? Typed(ClientSecret) : null,
    };

    private static string? Typed(string text) => text.Length > 0 ? text : null;
}
