using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>Notes that an ask needs no answer, or (with <paramref name="struckOff"/> false) that one was overlooked.</summary>
    public void MarkAsk(string messageId, string text, bool struckOff, Member by, DateTimeOffset at) =>
        Record(EntryKind.AskMarked, by.Id, at, new AskFacts(messageId, text, struckOff));
}
