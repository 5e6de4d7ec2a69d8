namespace Tact.TestMail;

/// <summary>Where in a talk with a server for outgoing mail something can go wrong.</summary>
public enum SmtpStep
{
    /// <summary>The greeting.</summary>
    Banner,

    /// <summary>EHLO or HELO.</summary>
    Hello,

    /// <summary>STARTTLS.</summary>
    StartTls,

    /// <summary>AUTH.</summary>
    SignIn,

    /// <summary>MAIL FROM.</summary>
    Sender,

    /// <summary>Each RCPT TO.</summary>
    Recipient,

    /// <summary>DATA, before any text.</summary>
    Data,

    /// <summary>Amid the text: the first line of it has come.</summary>
    Text,

    /// <summary>The final dot has come.</summary>
    Dot,

    /// <summary>QUIT.</summary>
    Quit,
}
