using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>Notes a call, or more of one that is known.</summary>
    public void NoteCall(CallFacts call, Member by, DateTimeOffset at) => Record(EntryKind.CallNoted, by.Id, at, call);
}
