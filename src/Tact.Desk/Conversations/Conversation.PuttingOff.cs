using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>Puts it off, has it come back if no reply comes, or (with no instant) takes either back.</summary>
    public void PutOff(PutOffFacts facts, Member by, DateTimeOffset at) => Record(EntryKind.PutOff, by.Id, at, facts);
}
