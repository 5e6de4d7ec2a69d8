namespace Tact.Desk.Filing;

/// <summary>What came of parting a letter from its conversation.</summary>
public abstract record PartingResult
{
    private PartingResult()
    {
    }

    /// <summary>It stands in a conversation of its own now, with the letters that answer it.</summary>
    /// <param name="ConversationId">That conversation.</param>
    public sealed record Parted(long ConversationId) : PartingResult;

    /// <summary>There is no such letter.</summary>
    public sealed record NoLetter : PartingResult;

    /// <summary>It stands where it does by the letters it names, or alone: there is nothing to undo.</summary>
    public sealed record NotByItsSubject : PartingResult;

    /// <summary>Guests change nothing.</summary>
    public sealed record NotAllowed : PartingResult;
}
