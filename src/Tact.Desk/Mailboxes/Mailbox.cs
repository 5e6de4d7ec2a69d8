namespace Tact.Desk.Mailboxes;

/// <summary>How a mailbox proves who it is.</summary>
public enum SignIn
{
    /// <summary>User name and password.</summary>
    Password,

    /// <summary>An OAuth 2 access token (XOAUTH2), renewed with a refresh token.</summary>
    OAuth2,
}

/// <summary>An account we read from and send through.</summary>
public sealed class Mailbox
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The address letters come to and leave from. Unique.</summary>
    public required string Address { get; set; }

    /// <summary>Other addresses that deliver here.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The name clients see beside the address.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is the sample desk's built-in mailbox: no server, nothing leaves the machine.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Where letters are read (IMAP).</summary>
    public Server Imap { get; set; } = new();

    /// <summary>Where letters are sent (SMTP submission).</summary>
    public Server Smtp { get; set; } = new();

    /// <summary>The user name at both servers.</summary>
    public string UserName { get; set; } = "";

    /// <summary>How it signs in.</summary>
    public SignIn SignIn { get; set; } = SignIn.Password;

    /// <summary>The password, or the OAuth 2 refresh token; sealed, never in clear.</summary>
    public string Secret { get; set; } = "";

    /// <summary>For OAuth 2: where tokens are issued.</summary>
    public string TokenEndpoint { get; set; } = "";

    /// <summary>For OAuth 2: the client id this desk is registered under.</summary>
    public string OAuthClientId { get; set; } = "";

    /// <summary>For OAuth 2: the client secret, sealed; empty for public clients.</summary>
    public string OAuthClientSecret { get; set; } = "";

    /// <summary>The signature beneath every letter, plain text.</summary>
    public string Signature { get; set; } = "";

    /// <summary>Letters older than this are history: filed and searchable, but nothing is owed for them.</summary>
    public DateTimeOffset HistoryBefore { get; set; }

    /// <summary>When the server was last reached, or null.</summary>
    public DateTimeOffset? ReachedAt { get; set; }

    /// <summary>What went wrong last, in words a person can act on; null while all is well.</summary>
    public string? Problem { get; set; }

    /// <summary>When <see cref="Problem"/> began.</summary>
    public DateTimeOffset? ProblemSince { get; set; }

    /// <summary>When a member last asked to have it read at once, or null.</summary>
    public DateTimeOffset? ReadAskedAt { get; set; }

    /// <summary>When a member last asked to have its letters counted, or null.</summary>
    public DateTimeOffset? CountAskedAt { get; set; }

    /// <summary>When a member took it out of use, or null.</summary>
    public DateTimeOffset? RetiredAt { get; set; }

    /// <summary>Which process reads it now; null when none does.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Until when that process may go on without renewing.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Grows by one with each new owner; a write under an older one is refused.</summary>
    public long Fence { get; set; }

    /// <summary>The folders read.</summary>
    public List<MailFolder> Folders { get; init; } = [];

    /// <summary>The address and its aliases.</summary>
    public IEnumerable<string> Addresses => Aliases.Prepend(Address);
}
