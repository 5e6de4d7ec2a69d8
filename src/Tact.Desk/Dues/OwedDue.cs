using Tact.Desk.Conversations;

namespace Tact.Desk.Dues;

/// <summary>Something owed on a conversation, as the law found it at the last event. Rewritten with each event, never by time.</summary>
public sealed class OwedDue
{
    /// <summary>The kind of a conversation a member put off: it stays out of Today until this is due.</summary>
    public const string Snooze = "snooze";

    /// <summary>The kind of a conversation a member wants to look at again if no reply has come.</summary>
    public const string Reminder = "remind";

    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation.</summary>
    public long ConversationId { get; set; }

    /// <summary>The conversation.</summary>
    public Conversation? Conversation { get; set; }

    /// <summary>The commandment it comes from, by id; empty where a member asked for it.</summary>
    public required string Commandment { get; init; }

    /// <summary>What kind of debt it is: <c>reply</c>, <c>promise</c>, <c>questions</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>What is owed, in a few words; empty where the kind says it all.</summary>
    public required string What { get; init; }

    /// <summary>From when it is at risk.</summary>
    public DateTimeOffset AtRisk { get; init; }

    /// <summary>When it is due.</summary>
    public DateTimeOffset By { get; init; }

    /// <summary>The address it is owed to.</summary>
    public string To { get; init; } = "";

    /// <summary>The Message-ID of the letter that opened it.</summary>
    public string OpenedBy { get; init; } = "";
}
