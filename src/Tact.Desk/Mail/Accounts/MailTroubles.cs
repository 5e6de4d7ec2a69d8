using System.Net.Sockets;
using MailKit;
using MailKit.Security;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Accounts;

/// <summary>What an exception of the mail library means for a person.</summary>
internal static class MailTroubles
{
    /// <summary>While connecting, up to the greeting.</summary>
    public static MailTrouble AtGreeting(Exception wrong, Server server) => wrong switch
    {
        OperationCanceledException or TimeoutException => Of(MailTroubleKind.Silent, server, wrong),
        SslHandshakeException or System.Security.Authentication.AuthenticationException => Of(MailTroubleKind.NoTls, server, wrong),
        NotSupportedException => Of(MailTroubleKind.NoStarttls, server, wrong),
        ProtocolException => Of(MailTroubleKind.OtherProtocol, server, wrong),
        _ => AtWork(wrong, server),
    };

    /// <summary>While signing in.</summary>
    public static MailTrouble AtSignIn(Exception wrong, Mailbox mailbox, Server server) => wrong switch
    {
        AuthenticationException => Of(
            mailbox.SignIn == SignIn.OAuth2 ? MailTroubleKind.WrongToken : MailTroubleKind.WrongPassword, server, wrong),
        NotSupportedException => Of(MailTroubleKind.SignInNotOffered, server, wrong),
        _ => AtWork(wrong, server),
    };

    /// <summary>At any other time.</summary>
    public static MailTrouble AtWork(Exception wrong, Server server) => wrong switch
    {
        MailTrouble known => known,
        CommandException => Of(MailTroubleKind.ServerSays, server, wrong),
        ProtocolException or IOException or SocketException or ServiceNotConnectedException
            or OperationCanceledException or TimeoutException => Of(MailTroubleKind.CutOff, server, wrong),
        _ => Of(MailTroubleKind.Unexpected, server, wrong),
    };

    private static MailTrouble Of(MailTroubleKind kind, Server server, Exception wrong) =>
        new(kind, server.Host, server.Port, Line(wrong.Message), wrong);

    /// <summary>The server's words on one line, and not too many of them.</summary>
    private static string Line(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 300 } many ? many[..300] + "…" : words.Trim();
}
