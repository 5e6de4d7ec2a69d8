using Tact.Desk.Clients;
using Tact.Desk.Dues;
using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

/// <summary>
/// Everything exchanged with a client on one matter. The row is derived from the timeline and its letters,
/// so that lists never need to read them.
/// </summary>
public sealed partial class Conversation
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The subject of its first letter.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The mailbox it belongs to: the one its first letter came to; null for an import into none.</summary>
    public long? MailboxId { get; set; }

    /// <summary>The client it is with, or null while nobody outside has written or been written to.</summary>
    public long? ClientId { get; set; }

    /// <summary>The client it is with.</summary>
    public Client? Client { get; set; }

    /// <summary>Who is answering for it; null when nobody has taken it.</summary>
    public long? AssigneeId { get; set; }

    /// <summary>Who is answering for it.</summary>
    public Member? Assignee { get; set; }

    /// <summary>The conversation it was joined to, when later letters showed that both are one; null for one that stands.</summary>
    public long? JoinedToId { get; set; }

    /// <summary>Whether only automatic mail is in it (newsletters, reports without their letter): kept apart from what people wrote.</summary>
    public bool IsAside { get; set; }

    /// <summary>When its newest letter came or left.</summary>
    public DateTimeOffset LastAt { get; set; }

    /// <summary>Whether its newest letter is ours.</summary>
    public bool LastIsOurs { get; set; }

    /// <summary>How many letters it has.</summary>
    public int LetterCount { get; set; }

    /// <summary>The first words of its newest letter's new text.</summary>
    public string Snippet { get; set; } = "";

    /// <summary>The name of the newest person outside, as lists show it.</summary>
    public string With { get; set; } = "";

    /// <summary>Grows by one with each change; two changes at once never overwrite each other.</summary>
    public long Version { get; set; }

    /// <summary>What is owed on it now.</summary>
    public List<OwedDue> Dues { get; init; } = [];

    /// <summary>Everything that happened, oldest first once ordered.</summary>
    public List<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Its letters.</summary>
    public List<FiledLetter> Letters { get; init; } = [];

    private void Record(EntryKind kind, long? memberId, DateTimeOffset at, object? facts = null)
    {
        Timeline.Add(TimelineEntry.Of(this, kind, memberId, at, facts));
        Version++;
    }
}
