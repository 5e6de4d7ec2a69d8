namespace Tact.Desk.Drafts;

/// <summary>What comes of opening a draft.</summary>
public abstract record DraftOpening
{
    private DraftOpening()
    {
    }

    /// <summary>Here it is: a new one, or the one the member left lying.</summary>
    public sealed record Opened(SavedDraft Draft) : DraftOpening;

    /// <summary>There is no such conversation.</summary>
    public sealed record NoConversation : DraftOpening;

    /// <summary>No mailbox is in use that it could leave from: connect one.</summary>
    public sealed record NoMailbox : DraftOpening;

    /// <summary>The member only reads, or has left.</summary>
    public sealed record NotAllowed : DraftOpening;
}
