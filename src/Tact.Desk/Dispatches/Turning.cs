namespace Tact.Desk.Dispatches;

/// <summary>What comes of a member's word on a letter that is going out.</summary>
public abstract record Turning
{
    private Turning()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="State">How far the letter is now.</param>
    public sealed record Done(DispatchState State) : Turning;

    /// <summary>It was taken back and is a draft again.</summary>
    /// <param name="DraftId">The draft, under the number it had.</param>
    public sealed record Back(long DraftId) : Turning;

    /// <summary>It is too late for that, or too early: the letter is already elsewhere.</summary>
    /// <param name="State">How far it is.</param>
    public sealed record NotNow(DispatchState State) : Turning;

    /// <summary>There is no such letter.</summary>
    public sealed record Gone : Turning;

    /// <summary>The member only reads, or has left; or wants to take back what a colleague sent.</summary>
    public sealed record NotAllowed : Turning;
}
