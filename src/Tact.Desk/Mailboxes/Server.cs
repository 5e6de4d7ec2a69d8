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
}
