namespace Tact.Desk.Conversations.Reading;

/// <summary>What the calendar entry of a letter is for (RFC 5546).</summary>
public enum InvitationPurpose
{
    /// <summary>It tells of an event, nothing is asked.</summary>
    Notice,

    /// <summary>It invites, or changes an invitation.</summary>
    Request,

    /// <summary>It calls the event off.</summary>
    Cancel,

    /// <summary>It answers an invitation of ours.</summary>
    Reply,

    /// <summary>It proposes another time.</summary>
    Counter,
}

/// <summary>What an invited person answered.</summary>
public enum Attendance
{
    /// <summary>Nothing yet.</summary>
    Unknown,

    /// <summary>Comes.</summary>
    Accepted,

    /// <summary>Does not come.</summary>
    Declined,

    /// <summary>May come.</summary>
    Tentative,
}

/// <summary>A calendar entry that came with a letter, read so that it can be said in words.</summary>
public sealed record Invitation
{
    /// <summary>The id of the entry, which a change and a cancellation share; empty when it has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>What it is for.</summary>
    public required InvitationPurpose Purpose { get; init; }

    /// <summary>What the event is called; empty when it has no name.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it begins; a day without an hour begins at midnight UTC of that day.</summary>
    public DateTimeOffset? Begins { get; init; }

    /// <summary>When it ends, or null.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>Whether it is for whole days, without an hour.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>Whether it comes again and again.</summary>
    public bool Recurs { get; init; }

    /// <summary>Where it is, or the link to join; empty when it says neither.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who invites; empty when unknown.</summary>
    public string Organizer { get; init; } = "";

    /// <summary>Who is invited, with what they answered.</summary>
    public IReadOnlyList<(string Who, Attendance Answer)> Invited { get; init; } = [];
}
