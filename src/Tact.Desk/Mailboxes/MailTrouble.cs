using Tact.Commandments.Reading;

namespace Tact.Desk.Mailboxes;

/// <summary>What can be wrong between the desk and a mail server.</summary>
public enum MailTroubleKind
{
    /// <summary>No host has that name.</summary>
    HostUnknown,

    /// <summary>This desk reaches no server at all.</summary>
    StaysHome,

    /// <summary>Nothing answers.</summary>
    NoAnswer,

    /// <summary>Nothing listens on that port.</summary>
    Refused,

    /// <summary>It accepts the connection and says nothing.</summary>
    Silent,

    /// <summary>It speaks, but not as a mail server of this kind.</summary>
    OtherProtocol,

    /// <summary>No TLS on that port.</summary>
    NoTls,

    /// <summary>No STARTTLS on that port.</summary>
    NoStarttls,

    /// <summary>No encryption was asked for, towards another machine.</summary>
    PlainElsewhere,

    /// <summary>The certificate has expired.</summary>
    CertificateExpired,

    /// <summary>The certificate is not valid yet.</summary>
    CertificateTooYoung,

    /// <summary>The certificate is for another host.</summary>
    CertificateForOther,

    /// <summary>The certificate is signed by somebody unknown.</summary>
    CertificateUnknown,

    /// <summary>User name or password are refused.</summary>
    WrongPassword,

    /// <summary>The access token is refused, also a fresh one.</summary>
    WrongToken,

    /// <summary>The provider gives no access token for the refresh token any more.</summary>
    TokenRefused,

    /// <summary>The provider's token endpoint does not answer as it should, for now.</summary>
    TokenUnreachable,

    /// <summary>The token endpoint is no https address.</summary>
    TokenInsecure,

    /// <summary>The server does not offer that way of signing in.</summary>
    SignInNotOffered,

    /// <summary>The server refuses to go on, in its own words.</summary>
    ServerSays,

    /// <summary>The connection was cut.</summary>
    CutOff,

    /// <summary>A folder that is to be read is not there, or not open to us.</summary>
    FolderGone,

    /// <summary>Anything else.</summary>
    Unexpected,
}

/// <summary>Something is wrong between the desk and a mail server. Caught where the mailbox is read, written or tested.</summary>
/// <param name="kind">What.</param>
/// <param name="host">Which host.</param>
/// <param name="port">Which port.</param>
/// <param name="detail">What the server or its certificate says.</param>
/// <param name="cause">The exception beneath, where there is one.</param>
public sealed class MailTrouble(MailTroubleKind kind, string host, int port = 0, string detail = "", Exception? cause = null)
    : Exception(Words(Language.English, kind, host, port, detail), cause)
{
    /// <summary>What is wrong.</summary>
    public MailTroubleKind Kind => kind;

    /// <summary>Whether only a person can mend it, so that trying often helps nobody and may lock the account.</summary>
    public bool NeedsPerson => kind is MailTroubleKind.WrongPassword or MailTroubleKind.WrongToken or MailTroubleKind.TokenRefused
        or MailTroubleKind.StaysHome or MailTroubleKind.TokenInsecure or MailTroubleKind.PlainElsewhere or MailTroubleKind.SignInNotOffered;

    /// <summary>What happened.</summary>
    public string What(Language language) => Say(language, kind, "what", host, port, detail);

    /// <summary>What to do about it.</summary>
    public string Remedy(Language language) => Say(language, kind, "do", host, port, detail);

    /// <summary>Both.</summary>
    public string Words(Language language) => Words(language, kind, host, port, detail);

    private static string Words(Language language, MailTroubleKind kind, string host, int port, string detail) =>
        $"{Say(language, kind, "what", host, port, detail)} {Say(language, kind, "do", host, port, detail)}";

    private static string Say(Language language, MailTroubleKind kind, string half, string host, int port, string detail) =>
        MailWords.Say(language, $"{MailWords.KeyOf(kind)}.{half}", host, port.ToString(System.Globalization.CultureInfo.InvariantCulture), detail);
}
