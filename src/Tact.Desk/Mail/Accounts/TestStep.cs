namespace Tact.Desk.Mail.Accounts;

/// <summary>Which side of a mailbox a step is about.</summary>
public enum MailSide
{
    /// <summary>Reading (IMAP).</summary>
    Reading,

    /// <summary>Sending (SMTP).</summary>
    Sending,
}

/// <summary>What a step looks at.</summary>
public enum TestedThing
{
    /// <summary>Whether the host's name is known.</summary>
    Name,

    /// <summary>Whether it answers.</summary>
    Line,

    /// <summary>Whether the connection is encrypted and the server is who it says.</summary>
    Protection,

    /// <summary>Whether it lets us in.</summary>
    SignIn,

    /// <summary>Whether the folders are there.</summary>
    Folders,
}

/// <summary>One step of a connection test, as it comes.</summary>
/// <param name="Side">Reading or sending.</param>
/// <param name="Thing">What was looked at.</param>
/// <param name="IsWell">Whether it is as it should be.</param>
/// <param name="What">What happened, in the member's language.</param>
/// <param name="Remedy">What to do about it; null when all is well.</param>
public sealed record TestStep(MailSide Side, TestedThing Thing, bool IsWell, string What, string? Remedy = null)
{
    /// <summary>Whether letters cannot be read or sent because of it. A missing folder of sent letters is worth a word, no more.</summary>
    public bool IsInTheWay => !IsWell && Thing != TestedThing.Folders;
}
