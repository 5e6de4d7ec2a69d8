using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;

namespace Tact.Desk.Mail.Accounts;

/// <summary>Opens the way to a mailbox's servers: connected, encrypted as asked and never less, signed in.</summary>
public sealed class MailAccounts(ISealed secrets, AccessTokens tokens, MailTrust trust)
{
    /// <summary>How long a server may take to greet and to agree on encryption.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether no server is reached: every way to one ends with words that say so.</summary>
    public bool StaysHome { get; init; }

    /// <summary>Makes <paramref name="client"/> ready to work for a mailbox.</summary>
    /// <exception cref="MailTrouble">It cannot be, and why.</exception>
    public async Task<T> Open<T>(T client, Mailbox mailbox, Server server, CancellationToken ct)
        where T : MailService
    {
        var socket = await MailLine.Connect(server, await Resolve(server, ct), ct);
        await Greet(client, server, socket, ct);
        await SignIn(client, mailbox, server, ct);
        return client;
    }

    /// <summary>The addresses of a server, where it may be reached at all: every way to one begins here.</summary>
    /// <exception cref="MailTrouble">There are none, or it may not be reached.</exception>
    internal Task<IPAddress[]> Resolve(Server server, CancellationToken ct) =>
        StaysHome ? throw new MailTrouble(MailTroubleKind.StaysHome, server.Host, server.Port) : MailLine.Resolve(server, ct);

    /// <summary>Over an open socket: encryption, and the server's greeting. Answers until when the certificate is valid.</summary>
    internal async Task<DateTime?> Greet<T>(T client, Server server, Socket socket, CancellationToken ct)
        where T : MailService
    {
        MailTrouble? doubt = null;
        DateTime? validUntil = null;
        // Lists of revoked certificates lie on servers a desk behind a firewall cannot reach; browsers, too, take silence for a yes.
        client.CheckCertificateRevocation = false;
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            var shown = certificate as X509Certificate2 ?? (certificate is null ? null : X509CertificateLoader.LoadCertificate(certificate.GetRawCertData()));
            validUntil = shown?.NotAfter.ToUniversalTime();
            doubt = trust.Judge(server.Host, server.Port, shown, chain, errors);
            return doubt is null;
        };
        using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
        late.CancelAfter(Patience);
        try
        {
            await client.ConnectAsync(socket, server.Host, server.Port, Options(server.Protection), late.Token);
            return validUntil;
        }
        catch (Exception wrong) when (!ct.IsCancellationRequested)
        {
            socket.Dispose();
            throw doubt ?? MailTroubles.AtGreeting(wrong, server);
        }
    }

    /// <summary>Signs in, with a token renewed once if the server refuses the one that was kept.</summary>
    internal async Task SignIn(MailService client, Mailbox mailbox, Server server, CancellationToken ct)
    {
        try
        {
            await (mailbox.SignIn == Mailboxes.SignIn.OAuth2
                ? WithToken(client, mailbox, server, ct)
                : client.AuthenticateAsync(new NetworkCredential(UserName(mailbox), secrets.Open(mailbox.Secret)), ct));
            await Introduce(client, ct);
        }
        catch (Exception wrong) when (wrong is not (MailTrouble or DeskFailure) && !ct.IsCancellationRequested)
        {
            throw MailTroubles.AtSignIn(wrong, mailbox, server);
        }
    }

    private static string UserName(Mailbox mailbox) => mailbox.UserName.Length > 0 ? mailbox.UserName : mailbox.Address;

    private async Task WithToken(MailService client, Mailbox mailbox, Server server, CancellationToken ct)
    {
        var token = await tokens.For(mailbox, refused: null, ct);
        try
        {
            await client.AuthenticateAsync(new SaslMechanismOAuth2(UserName(mailbox), token), ct);
        }
        catch (AuthenticationException)
        {
            token = await tokens.For(mailbox, refused: token, ct);
            if (!client.IsConnected)
            {
                await Greet(client, server, await MailLine.Connect(server, await Resolve(server, ct), ct), ct);
            }

            await client.AuthenticateAsync(new SaslMechanismOAuth2(UserName(mailbox), token), ct);
        }
    }

    /// <summary>163.com and its sisters let nobody select a folder who did not say what program it is.</summary>
    private static Task Introduce(MailService client, CancellationToken ct) =>
        client is ImapClient imap && imap.Capabilities.HasFlag(ImapCapabilities.Id)
            ? imap.IdentifyAsync(new ImapImplementation { Name = "Tact", Version = typeof(MailAccounts).Assembly.GetName().Version!.ToString(3) }, ct)
            : Task.CompletedTask;

    private static SecureSocketOptions Options(Protection protection) => protection switch
    {
        Protection.Tls => SecureSocketOptions.SslOnConnect,
        Protection.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
