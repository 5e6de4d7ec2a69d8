using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations;

/// <summary>Which hand-over of a conversation nobody has confirmed yet.</summary>
internal static class HandOvers
{
    /// <summary>The last time it was given to a member by another who has not confirmed it since; null where it was not.</summary>
    public static async Task<HandOver?> Open(DeskContext desk, long conversationId, CancellationToken ct)
    {
        var words = await desk.Timeline.Where(one => one.ConversationId == conversationId && (one.Kind == EntryKind.Assigned || one.Kind == EntryKind.PickedUp))
            .OrderBy(one => one.Id).ToListAsync(ct);
        return words is [.., { Kind: EntryKind.Assigned } given] && given.Read<AssignmentFacts>() is { AssigneeId: { } to, Name: { } name } && to != given.MemberId
            ? new(given.At, name)
            : null;
    }
}
