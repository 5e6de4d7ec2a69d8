namespace Tact.Desk.Mailboxes;

/// <summary>What a folder is for.</summary>
public enum FolderRole
{
    /// <summary>Letters come in here.</summary>
    Inbox,

    /// <summary>Letters that we sent, from here or from anywhere else.</summary>
    Sent,

    /// <summary>Any other folder a member asked to be read.</summary>
    Other,
}

/// <summary>A folder of a mailbox, with the bookmark of how far it was read (RFC 3501: UIDVALIDITY and UID).</summary>
public sealed class MailFolder
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The mailbox it belongs to.</summary>
    public long MailboxId { get; init; }

    /// <summary>Its full name on the server.</summary>
    public required string Path { get; set; }

    /// <summary>What it is for.</summary>
    public FolderRole Role { get; set; }

    /// <summary>The UIDVALIDITY the bookmark holds under; 0 before the first reading.</summary>
    public long UidValidity { get; set; }

    /// <summary>The highest UID of which all letters up to it are stored here; 0 before the first.</summary>
    public long LastUid { get; set; }

    /// <summary>How many letters the server held when last counted.</summary>
    public long? OnServer { get; set; }

    /// <summary>How many of those are stored here.</summary>
    public long? Here { get; set; }

    /// <summary>When they were counted.</summary>
    public DateTimeOffset? CountedAt { get; set; }
}
