using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Tact.TestMail;

/// <summary>
/// A real Dovecot of one's own: IMAP, IMAPS, LMTP and submission on free ports of this machine, gone when disposed of
/// (or when the tests die). Every name is a mailbox there; all have the password <see cref="Password"/>.
/// Clients trust it when they trust <see cref="Authority"/>.
/// </summary>
public sealed class MailServer : IDisposable
{
    /// <summary>The password of every mailbox.</summary>
    public const string Password = "right-secret";

    /// <summary>The host whose certificate is as it should be.</summary>
    public const string Host = "127.0.0.1";

    /// <summary>The same server, showing a certificate that has expired.</summary>
    public const string ExpiredHost = "127.0.0.2";

    /// <summary>The same server, showing a certificate made for another host.</summary>
    public const string OtherNameHost = "127.0.0.3";

    /// <summary>The same server, showing a certificate of an authority nobody knows.</summary>
    public const string StrangerHost = "127.0.0.4";

    private const int Attempts = 5;
    private readonly MailServerFolder _folder;
    private Process? _server;

    /// <summary>Starts it, with a Sent folder that the server marks as such.</summary>
    public MailServer()
        : this("Sent", marksSent: true)
    {
    }

    private MailServer(string sent, bool marksSent)
    {
        Sent = sent;
        _folder = new(Authority, Tokens, sent, marksSent);
        Start();
    }

    /// <summary>Who signed its certificates.</summary>
    public TestAuthority Authority { get; } = new();

    /// <summary>Signs access tokens it accepts.</summary>
    public TestTokens Tokens { get; } = new();

    /// <summary>Where letters handed to its submission port end; told to misbehave like any sink.</summary>
    public SmtpSink Relay { get; } = new();

    /// <summary>The name of the Sent folder.</summary>
    public string Sent { get; }

    /// <summary>IMAP, plain and with STARTTLS.</summary>
    public int Imap => _folder.Ports[0];

    /// <summary>IMAP with TLS from the first byte.</summary>
    public int Imaps => _folder.Ports[1];

    /// <summary>LMTP.</summary>
    public int Lmtp => _folder.Ports[2];

    /// <summary>Submission, plain and with STARTTLS.</summary>
    public int Submission => _folder.Ports[3];

    /// <summary>Submission with TLS from the first byte.</summary>
    public int Submissions => _folder.Ports[4];

    /// <summary>What the client must trust.</summary>
    public X509Certificate2 Root => Authority.Root;

    /// <summary>What the server wrote into its log.</summary>
    public string Log => _folder.Log;

    /// <summary>A server whose Sent folder bears that name and no mark (SPECIAL-USE).</summary>
    public static MailServer WithUnmarkedSent(string name) => new(name, marksSent: false);

    /// <summary>A connection to look at and change a mailbox by, beside whatever is tested.</summary>
    public TestImap SignIn(string user) => new(Imap, user, Password);

    /// <summary>Puts a letter into the inbox of a mailbox, byte for byte.</summary>
    public void Deliver(string user, params IEnumerable<byte[]> letters)
    {
        using var imap = SignIn(user);
        foreach (var letter in letters)
        {
            imap.Append("INBOX", letter);
        }
    }

    /// <summary>Runs Dovecot's own tool, e.g. <c>mailbox update --uid-validity 7 -u vera INBOX</c>.</summary>
    public void Doveadm(params string[] words) => _folder.Doveadm(words);

    /// <summary>Stops it; the letters stay.</summary>
    public void Stop() => End("keep");

    /// <summary>Starts it again on the same ports.</summary>
    public void Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            _folder.Write(Relay.Port);
            _server = _folder.Run();
            if (_folder.CameUp(_server))
            {
                return;
            }

            End("keep");
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"Dovecot did not start. It said:\n{Log}");
            }

            _folder.TakeOtherPorts();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        End("");
        Relay.Dispose();
        Authority.Dispose();
    }

    private void End(string word)
    {
        if (_server is null)
        {
            return;
        }

        _server.StandardInput.WriteLine(word);
        _server.StandardInput.Close();
        _server.WaitForExit();
        _server.Dispose();
        _server = null;
    }
}
