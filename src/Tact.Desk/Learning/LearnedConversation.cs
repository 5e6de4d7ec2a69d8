namespace Tact.Desk.Learning;

/// <summary>That a conversation has been learned from, and as it was when.</summary>
public sealed class LearnedConversation
{
    /// <summary>The conversation.</summary>
    public long ConversationId { get; init; }

    /// <summary>Its version then.</summary>
    public long Version { get; set; }

    /// <summary>The services the house sold then, as <see cref="Teaching.Stamp"/> tells them apart.</summary>
    public string Services { get; set; } = "";
}
