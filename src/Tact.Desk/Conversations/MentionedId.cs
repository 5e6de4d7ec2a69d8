namespace Tact.Desk.Conversations;

/// <summary>
/// A Message-ID that some letter carries or refers to, and the conversation it belongs to: by these,
/// letters find each other whatever order they arrive in, even around letters never seen here.
/// </summary>
public sealed class MentionedId
{
    /// <summary>The Message-ID, without angle brackets. The key.</summary>
    public required string MessageId { get; init; }

    /// <summary>The conversation.</summary>
    public long ConversationId { get; set; }
}
