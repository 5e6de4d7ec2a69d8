namespace Tact.Desk.Conversations;

/// <summary>Why the desk would not do that to a conversation.</summary>
public enum ConversationRefusal
{
    /// <summary>There is no such conversation.</summary>
    Gone,

    /// <summary>The member only reads, or has left.</summary>
    NotAllowed,

    /// <summary>Whoever it was to be given to does not answer letters here.</summary>
    NobodyThere,

    /// <summary>The note, or the ask, says nothing.</summary>
    Empty,

    /// <summary>The letter the ask is said to stand in is not in the conversation.</summary>
    NoSuchLetter,

    /// <summary>The instant has passed already, or lies further ahead than <see cref="ConversationBook.FurthestAhead"/>.</summary>
    NotThen,

    /// <summary>The call ends before it begins, lasts longer than <see cref="ConversationBook.LongestCall"/>, or lies more than a year away.</summary>
    NoSuchTime,

    /// <summary>The note is longer than <see cref="ConversationBook.LongestNote"/>.</summary>
    TooLong,
}
