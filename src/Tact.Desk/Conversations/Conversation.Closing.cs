using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>When it was closed, or null while open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Whether nothing more is expected of us.</summary>
    public bool IsClosed => ClosedAt is not null;

    /// <summary>Closes it. Closing a closed conversation changes nothing.</summary>
    public void Close(Member by, DateTimeOffset at)
    {
        if (IsClosed)
        {
            return;
        }

        ClosedAt = at;
        Record(EntryKind.Closed, by.Id, at);
    }

    /// <summary>Opens it again, by a member or (with none) because the client wrote. Reopening an open one changes nothing.</summary>
    public void Reopen(Member? by, DateTimeOffset at)
    {
        if (!IsClosed)
        {
            return;
        }

        ClosedAt = null;
        Record(EntryKind.Reopened, by?.Id, at);
    }
}
