namespace Tact.Desk.Mailboxes;

/// <summary>How a connection is protected.</summary>
public enum Protection
{
    /// <summary>TLS from the first byte. The default.</summary>
    Tls,

    /// <summary>STARTTLS, required: no fall-back to plain text.</summary>
    StartTls,

    /// <summary>None. Only for a server on this machine.</summary>
    None,
}

/// <summary>Where to reach a mail server.</summary>
public sealed class Server
{
    /// <summary>The host name; empty when this side is not used.</summary>
    public string Host { get; set; } = "";

    /// <summary>The port: 993 and 465 with TLS, 143 and 587 with STARTTLS.</summary>
    public int Port { get; set; }

    /// <summary>How the connection is protected.</summary>
    public Protection Protection { get; set; } = Protection.Tls;

    /// <summary>Whether it is this very machine, as far as the name says.</summary>
    public bool IsThisMachine => Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (System.Net.IPAddress.TryParse(Host, out var address) && System.Net.IPAddress.IsLoopback(address));
}
