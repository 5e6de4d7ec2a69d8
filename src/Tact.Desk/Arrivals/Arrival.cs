using Tact.Desk.Conversations;

namespace Tact.Desk.Arrivals;

/// <summary>How far a letter has come in.</summary>
public enum ArrivalState
{
    /// <summary>Stored raw, not yet looked at.</summary>
    Received,

    /// <summary>Read and put into a conversation.</summary>
    Filed,

    /// <summary>Read and kept apart: nobody waits for an answer (bounces, newsletters, receipts, automatic answers without a conversation).</summary>
    SetAside,

    /// <summary>Could not be read. Shown raw; reading it again is a member's choice.</summary>
    Failed,
}

/// <summary>Where a letter came from.</summary>
public enum ArrivalOrigin
{
    /// <summary>A folder of a mailbox.</summary>
    Folder,

    /// <summary>An archive a member imported.</summary>
    Import,

    /// <summary>Sent from this desk.</summary>
    Dispatch,

    /// <summary>The built-in sample mailbox.</summary>
    Sample,
}

/// <summary>A letter on its way in: its raw bytes first, then what became of them. Unique by mailbox, Message-ID and checksum.</summary>
public sealed class Arrival
{
    /// <summary>The row's number; grows with arrival.</summary>
    public long Id { get; init; }

    /// <summary>The mailbox it came to; null for an import into none.</summary>
    public long? MailboxId { get; init; }

    /// <summary>Where it came from.</summary>
    public ArrivalOrigin Origin { get; init; }

    /// <summary>Whether it came by a way only our side has: our Sent folder, our own dispatch, an import that says so.</summary>
    public bool IsOurs { get; set; }

    /// <summary>The Message-ID, or the one made from the checksum.</summary>
    public required string MessageId { get; init; }

    /// <summary>SHA-256 of the raw bytes, in lower-case hex.</summary>
    public required string Checksum { get; init; }

    /// <summary>The raw bytes.</summary>
    public long RawId { get; set; }

    /// <summary>When the server received it (INTERNALDATE); for imports the date it gives, or null.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When it was stored here.</summary>
    public DateTimeOffset StoredAt { get; init; }

    /// <summary>How far it has come.</summary>
    public ArrivalState State { get; set; }

    /// <summary>Why it was set aside or failed, in words a member can act on.</summary>
    public string? Reason { get; set; }

    /// <summary>The letter it became, or the one it is a further copy of; null until filed.</summary>
    public long? LetterId { get; set; }

    /// <summary>It became that letter, or is a further copy of it.</summary>
    internal void FileAs(FiledLetter letter)
    {
        LetterId = letter.Id;
        State = letter.Conversation?.IsAside == true ? ArrivalState.SetAside : ArrivalState.Filed;
        Reason = State == ArrivalState.SetAside ? letter.Kind.ToString() : null;
    }
}
