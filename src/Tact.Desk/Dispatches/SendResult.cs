using Tact.Commandments.Law;

namespace Tact.Desk.Dispatches;

/// <summary>What comes of pressing "Send".</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>It will leave; until then it can be taken back. Pressing twice gives the same answer twice.</summary>
    /// <param name="DispatchId">The letter on its way out.</param>
    /// <param name="Until">When it leaves by itself.</param>
    public sealed record Held(long DispatchId, DateTimeOffset? Until) : SendResult;

    /// <summary>It names nobody to go to.</summary>
    public sealed record NoRecipients : SendResult;

    /// <summary>No letter can be sent to that address.</summary>
    /// <param name="Address">The address as it was typed.</param>
    public sealed record ImpossibleAddress(string Address) : SendResult;

    /// <summary>It says nothing and carries no file.</summary>
    public sealed record Empty : SendResult;

    /// <summary>The coach asks to stop: each such finding needs a reason why it is sent all the same.</summary>
    /// <param name="Examination">What was found.</param>
    public sealed record Stopped(Examination Examination) : SendResult;

    /// <summary>The server takes no letter that large: send a link instead.</summary>
    /// <param name="Size">How many bytes the letter has on the wire.</param>
    /// <param name="Most">How many the server takes.</param>
    public sealed record TooBig(long Size, long Most) : SendResult;

    /// <summary>The instant it was to leave has passed, or lies more than a year ahead: choose another.</summary>
    public sealed record NotThen : SendResult;

    /// <summary>The mailbox it would leave from is out of use: choose another.</summary>
    public sealed record MailboxRetired : SendResult;

    /// <summary>The draft was sent or discarded, or is not this member's.</summary>
    public sealed record DraftGone : SendResult;

    /// <summary>The member only reads, or has left.</summary>
    public sealed record NotAllowed : SendResult;
}
