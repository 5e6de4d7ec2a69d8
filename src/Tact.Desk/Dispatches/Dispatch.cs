namespace Tact.Desk.Dispatches;

/// <summary>How far a letter has gone out. Stored by name; names are for life.</summary>
public enum DispatchState
{
    /// <summary>Waiting for its time or for a member's word (undo window, send later, after a restore).</summary>
    Held,

    /// <summary>Ready to leave.</summary>
    Queued,

    /// <summary>Being handed to the server by one process.</summary>
    Sending,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The server will not take it. Nothing more happens without a member.</summary>
    Refused,

    /// <summary>The server asks to come again later.</summary>
    Deferred,

    /// <summary>The text was handed over but the server's answer was never heard. Never sent again without a member's word.</summary>
    Uncertain,

    /// <summary>A member took it back before it left.</summary>
    Undone,
}

/// <summary>How far the copy into the Sent folder is. A job of its own: it never touches the sending.</summary>
public enum CopyState
{
    /// <summary>Not wanted (the server keeps its own) or not yet.</summary>
    None,

    /// <summary>To be put there.</summary>
    Pending,

    /// <summary>It is there.</summary>
    Done,

    /// <summary>Given up after many tries; a member may try again.</summary>
    Failed,
}

/// <summary>A letter going or gone out. Its bytes and its Message-ID are fixed when it is queued.</summary>
public sealed partial class Dispatch
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it belongs to; null until a new one is opened by it.</summary>
    public long? ConversationId { get; set; }

    /// <summary>The mailbox it leaves from.</summary>
    public long MailboxId { get; init; }

    /// <summary>The member who sent it.</summary>
    public long MemberId { get; init; }

    /// <summary>A key the browser made when "Send" was first pressed: pressing twice makes one letter. Unique.</summary>
    public required string ClientKey { get; init; }

    /// <summary>The Message-ID, without angle brackets. Unique.</summary>
    public required string MessageId { get; init; }

    /// <summary>The raw bytes that leave.</summary>
    public long RawId { get; init; }

    /// <summary>The envelope's sender.</summary>
    public required string EnvelopeFrom { get; init; }

    /// <summary>The subject, for lists.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The draft as it was, as JSON, so that undo brings it back whole.</summary>
    public string DraftJson { get; init; } = "";

    /// <summary>How far it is.</summary>
    public DispatchState State { get; set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset StateSince { get; set; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>For a held letter: when it leaves by itself; null waits for a member.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>For a deferred letter: when it is tried again.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    /// <summary>How often it was handed to a server.</summary>
    public int Tries { get; set; }

    /// <summary>Whether the server may have taken it: set and committed before the mark that ends the text goes out.</summary>
    public bool HandedOver { get; set; }

    /// <summary>The server's last words, or what is known of why it is where it is.</summary>
    public string? Answer { get; set; }

    /// <summary>When the server took it.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The process that is sending it.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Until when that process may go on.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Grows by one each time it is claimed; a write under an older number is refused.</summary>
    public long Fence { get; set; }

    /// <summary>How far the copy into Sent is.</summary>
    public CopyState Copy { get; set; }

    /// <summary>How often the copy was tried.</summary>
    public int CopyTries { get; set; }

    /// <summary>When the copy is tried next.</summary>
    public DateTimeOffset? NextCopyAt { get; set; }

    /// <summary>Who gets it, each with an own state: one refused recipient fails alone.</summary>
    public List<DispatchRecipient> Recipients { get; init; } = [];
}
