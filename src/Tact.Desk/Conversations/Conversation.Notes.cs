using Tact.Desk.Members;

namespace Tact.Desk.Conversations;

public sealed partial class Conversation
{
    /// <summary>Keeps a note for colleagues on the timeline.</summary>
    public void Note(string text, Member by, DateTimeOffset at) => Record(EntryKind.Note, by.Id, at, new NoteFacts(text));
}
