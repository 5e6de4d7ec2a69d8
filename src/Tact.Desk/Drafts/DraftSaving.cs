namespace Tact.Desk.Drafts;

/// <summary>What comes of saving a draft.</summary>
public abstract record DraftSaving
{
    private DraftSaving()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Version">What the next save must have seen.</param>
    /// <param name="At">When it was last changed.</param>
    public sealed record Saved(long Version, DateTimeOffset At) : DraftSaving;

    /// <summary>It was changed elsewhere since: nothing was written, and both texts are at hand.</summary>
    /// <param name="Current">The draft as it is stored.</param>
    /// <param name="Offered">What was to be saved.</param>
    public sealed record Overtaken(SavedDraft Current, DraftWords Offered) : DraftSaving;

    /// <summary>It was sent or discarded, or is not this member's. What was to be saved is at hand.</summary>
    public sealed record Gone(DraftWords Offered) : DraftSaving;
}
