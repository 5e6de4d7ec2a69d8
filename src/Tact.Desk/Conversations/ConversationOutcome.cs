namespace Tact.Desk.Conversations;

/// <summary>What became of a member's word on a conversation: done, or refused with the reason.</summary>
/// <param name="Id">The conversation it was done to: the one that stands, where it was joined to another; 0 when there is none.</param>
/// <param name="Refusal">Why not; null when done.</param>
public sealed record ConversationOutcome(long Id, ConversationRefusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusal is null;
}
