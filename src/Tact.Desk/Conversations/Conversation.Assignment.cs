using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>Gives it to <paramref name="assignee"/>, or to nobody. Giving it to whom it belongs changes nothing.</summary>
    public void AssignTo(Member? assignee, Member by, DateTimeOffset at)
    {
        if (AssigneeId == assignee?.Id)
        {
            return;
        }

        AssigneeId = assignee?.Id;
        Assignee = assignee;
        Record(EntryKind.Assigned, by.Id, at, new AssignmentFacts(assignee?.Id, assignee?.Name));
    }

    /// <summary>Notes that the member it was given to knows its history.</summary>
    public void PickUp(Member by, DateTimeOffset at) => Record(EntryKind.PickedUp, by.Id, at);
}
