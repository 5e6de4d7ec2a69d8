namespace Tact.Desk.Live;

/// <summary>What kind of thing changed.</summary>
public enum ChangedThing
{
    /// <summary>A conversation: a letter, an assignment, a note, its dues.</summary>
    Conversation,

    /// <summary>A letter on its way out.</summary>
    Dispatch,

    /// <summary>A mailbox: reached, in trouble, well again.</summary>
    Mailbox,

    /// <summary>A letter that came in and is not filed yet, or could not be; of many at once the first.</summary>
    Arrival,
}

/// <summary>Something on the desk changed, and what showed it should be read again.</summary>
/// <param name="Thing">What it is.</param>
/// <param name="Id">Its number.</param>
/// <param name="ConversationId">The conversation it stands in, where it stands in one.</param>
public sealed record DeskChange(ChangedThing Thing, long Id, long? ConversationId);
