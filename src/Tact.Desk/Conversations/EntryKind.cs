namespace Tact.Desk.Conversations;

/// <summary>What a timeline entry records. Stored by name; names are for life.</summary>
public enum EntryKind
{
    /// <summary>A letter came in.</summary>
    LetterIn,

    /// <summary>A letter of ours left, from here or from elsewhere.</summary>
    LetterOut,

    /// <summary>It was given to a member, or to nobody.</summary>
    Assigned,

    /// <summary>Whoever it was given to has read the brief.</summary>
    PickedUp,

    /// <summary>A member put it off, wants to be reminded of it, or (with no instant) neither any more.</summary>
    PutOff,

    /// <summary>A member closed it.</summary>
    Closed,

    /// <summary>It was opened again.</summary>
    Reopened,

    /// <summary>A letter was sent although the coach asked to stop, with the reason.</summary>
    Waived,

    /// <summary>A member struck off an ask or added one.</summary>
    AskMarked,

    /// <summary>A member noted a call, or more of one.</summary>
    CallNoted,

    /// <summary>Another conversation was joined to it.</summary>
    Joined,

    /// <summary>A letter that its subject had brought here was given a conversation of its own.</summary>
    Parted,

    /// <summary>A letter was queued to leave.</summary>
    DispatchQueued,

    /// <summary>A member took a queued letter back.</summary>
    DispatchUndone,

    /// <summary>A letter's sending changed state: sent, refused, deferred, uncertain.</summary>
    DispatchTurned,

    /// <summary>A member wrote a note for colleagues.</summary>
    Note,
}
