namespace Tact.Desk.Conversations;

public sealed partial class ConversationBook
{
    /// <summary>How long a call may last.</summary>
    public static readonly TimeSpan LongestCall = TimeSpan.FromHours(12);

    private const int MostNotes = 100;
    private static readonly TimeSpan _farthestCall = TimeSpan.FromDays(366);

    /// <summary>
    /// Notes a call: a new one where <see cref="CallFacts.Key"/> is empty, else more of the one of that key. Noted the same
    /// again it changes nothing.
    /// </summary>
    public Task<ConversationOutcome> NoteCall(long id, CallFacts call, long memberId, CancellationToken ct = default)
    {
        var noted = call with { Key = call.Key.Length > 0 ? call.Key : Guid.CreateVersion7().ToString("n"), Name = call.Name.Trim() };
        return Say(
            id,
            memberId,
            async (context, conversation, member) =>
            {
                if (Refused(noted) is { } refusal)
                {
                    return refusal;
                }

                if (!noted.IsSameAs(await NotedCalls.Last(context, conversation.Id, noted.Key, ct)))
                {
                    conversation.NoteCall(noted, member, clock.GetUtcNow());
                    await Owe(context, conversation, ct);
                }

                return null;
            },
            ct);
    }

    private ConversationRefusal? Refused(CallFacts call)
    {
        List<string> lines = [call.Key, call.Name, .. call.People, .. call.Agreed, .. call.Steps];
        return call.Ends < call.Begins || call.Ends - call.Begins > LongestCall || (call.Begins - clock.GetUtcNow()).Duration() > _farthestCall ? ConversationRefusal.NoSuchTime
            : lines.Count > MostNotes || lines.Sum(line => line.Length) > LongestNote ? ConversationRefusal.TooLong
            : null;
    }
}
