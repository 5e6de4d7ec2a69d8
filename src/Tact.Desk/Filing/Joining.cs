using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Makes two conversations one, when a letter shows that they are.</summary>
internal static class Joining
{
    /// <summary>Moves all of <paramref name="from"/> into <paramref name="into"/>; the emptied row stays and points there.</summary>
    public static async Task Join(DeskContext context, Conversation from, Conversation into, DateTimeOffset at, CancellationToken ct)
    {
        await Move(context, from.Id, into.Id, ct);
        await MoveDrafts(context, from.Id, into.Id, ct);
        await context.Conversations.Where(one => one.JoinedToId == from.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.JoinedToId, into.Id), ct);
        (from.JoinedToId, from.LetterCount) = (into.Id, 0);
        from.Version++;
        into.AssigneeId ??= from.AssigneeId;
        into.ClosedAt = into.IsClosed && !from.IsClosed && !from.IsAside ? null : into.ClosedAt;
        into.Timeline.Add(TimelineEntry.Of(into, EntryKind.Joined, null, at, new JoinedFacts(from.Id, from.Subject)));
        into.Version++;
    }

    private static async Task Move(DeskContext context, long from, long into, CancellationToken ct)
    {
        await context.Letters.Where(one => one.ConversationId == from).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.Timeline.Where(one => one.ConversationId == from).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.MentionedIds.Where(one => one.ConversationId == from).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.Dispatches.Where(one => one.ConversationId == from).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.Dues.Where(one => one.ConversationId == from).ExecuteDeleteAsync(ct);
    }

    /// <summary>A member has one answer begun in a conversation; a second one stays as a letter of its own.</summary>
    private static async Task MoveDrafts(DeskContext context, long from, long into, CancellationToken ct)
    {
        var writing = await context.Drafts.Where(one => one.ConversationId == into).Select(one => one.MemberId).ToListAsync(ct);
        foreach (var draft in await context.Drafts.Where(one => one.ConversationId == from).ToListAsync(ct))
        {
            draft.ConversationId = writing.Contains(draft.MemberId) ? null : into;
        }
    }
}
