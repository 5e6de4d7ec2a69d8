using Tact.Commandments.Reading;

namespace Tact.Desk.Mailboxes;

/// <summary>Why the desk does not take a mailbox as it was filled in.</summary>
public enum MailboxRefusal
{
    /// <summary>The address is none.</summary>
    NotAnAddress,

    /// <summary>The desk has this mailbox already.</summary>
    AddressTaken,

    /// <summary>No server to read from.</summary>
    NoServer,

    /// <summary>A port outside 1 to 65535.</summary>
    BadPort,

    /// <summary>No encryption, towards another machine.</summary>
    PlainElsewhere,

    /// <summary>No password and no refresh token.</summary>
    NoSecret,

    /// <summary>OAuth 2 without token endpoint or client id.</summary>
    NoTokenEndpoint,

    /// <summary>No mailbox of that number.</summary>
    NoSuchMailbox,

    /// <summary>The sample mailbox has no servers to change.</summary>
    BuiltIn,
}

/// <summary>What became of a change to the mailboxes.</summary>
public abstract record MailboxOutcome
{
    private MailboxOutcome()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Mailbox">The mailbox as it is now.</param>
    public sealed record Done(Mailbox Mailbox) : MailboxOutcome;

    /// <summary>It is not, and nothing was changed.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="About">What it is about: a host, a port, an address.</param>
    public sealed record Refused(MailboxRefusal Why, string About = "") : MailboxOutcome
    {
        /// <summary>What is wrong, in the member's language.</summary>
        public string What(Language language) => MailWords.Say(language, $"{Key}.what", About, About);

        /// <summary>What to do about it.</summary>
        public string Remedy(Language language) => MailWords.Say(language, $"{Key}.do", About, About);

        private string Key => MailWords.KeyOf(Why);
    }
}
