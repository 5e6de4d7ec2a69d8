namespace Tact.Desk.Mailboxes;

/// <summary>A mailbox as a member fills it in. What is null stays as it is.</summary>
public sealed record MailboxForm
{
    /// <summary>The address.</summary>
    public string? Address { get; init; }

    /// <summary>Other addresses that deliver there.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>The name clients see.</summary>
    public string? Name { get; init; }

    /// <summary>Where to read.</summary>
    public Server? Imap { get; init; }

    /// <summary>Where to send.</summary>
    public Server? Smtp { get; init; }

    /// <summary>The user name; the address when none is given.</summary>
    public string? UserName { get; init; }

    /// <summary>How it signs in.</summary>
    public SignIn? SignIn { get; init; }

    /// <summary>The password or refresh token, in clear; sealed before it is stored.</summary>
    public string? Secret { get; init; }

    /// <summary>For OAuth 2: where tokens are issued.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>For OAuth 2: the client id.</summary>
    public string? OAuthClientId { get; init; }

    /// <summary>For OAuth 2: the client secret, in clear; sealed before it is stored.</summary>
    public string? OAuthClientSecret { get; init; }

    /// <summary>The signature.</summary>
    public string? Signature { get; init; }

    /// <summary>The folder of sent letters, where it cannot be found by itself.</summary>
    public string? SentFolder { get; init; }

    /// <summary>Further folders to read.</summary>
    public IReadOnlyList<string>? OtherFolders { get; init; }

    /// <summary>Letters older than this are history. When none is given: what is there when it is first read.</summary>
    public DateTimeOffset? HistoryBefore { get; init; }
}
