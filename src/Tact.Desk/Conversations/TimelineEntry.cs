using System.Text.Json;

namespace Tact.Desk.Conversations;

/// <summary>One thing that happened in a conversation. Written once, never changed; everything else is derived from these.</summary>
public sealed class TimelineEntry
{
    /// <summary>The row's number; grows with recording.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it belongs to (it moves along when two are joined).</summary>
    public long ConversationId { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    public Conversation? Conversation { get; set; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public EntryKind Kind { get; init; }

    /// <summary>The member who did it; null for the desk itself and for clients.</summary>
    public long? MemberId { get; init; }

    /// <summary>The letter concerned, or null.</summary>
    public long? LetterId { get; init; }

    /// <summary>The letter concerned.</summary>
    public FiledLetter? Letter { get; init; }

    /// <summary>The dispatch concerned, or null.</summary>
    public long? DispatchId { get; init; }

    /// <summary>The particulars, as JSON of the record that belongs to <see cref="Kind"/>; null when there are none.</summary>
    public string? Facts { get; init; }

    /// <summary>An entry ready to be added to the conversation's timeline.</summary>
    public static TimelineEntry Of(
        Conversation conversation, EntryKind kind, long? memberId, DateTimeOffset at, object? facts = null, long? dispatchId = null) =>
        new()
        {
            ConversationId = conversation.Id,
            Kind = kind,
            MemberId = memberId,
            At = at,
            DispatchId = dispatchId,
            Facts = facts is null ? null : JsonSerializer.Serialize(facts, facts.GetType(), JsonSerializerOptions.Web),
        };

    /// <summary>The particulars as <typeparamref name="T"/>, or null when there are none.</summary>
    public T? Read<T>()
        where T : class => Facts is null ? null : JsonSerializer.Deserialize<T>(Facts, JsonSerializerOptions.Web);
}
