using Tact.Desk.Conversations;
using Tact.Desk.Drafts;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Writes what happens to a dispatch onto the timeline of its conversation, once it has one.</summary>
internal static class Waybill
{
    /// <summary>That it was queued, and what was waived with it.</summary>
    public static async Task Queued(DeskContext context, Dispatch dispatch, CancellationToken ct)
    {
        if (await Conversation(context, dispatch, ct) is not { } conversation)
        {
            return;
        }

        context.Add(TimelineEntry.Of(conversation, EntryKind.DispatchQueued, dispatch.MemberId, dispatch.QueuedAt, dispatchId: dispatch.Id));
        context.AddRange(DraftSnapshot.Read(dispatch.DraftJson).Waived.Select(waived =>
            TimelineEntry.Of(conversation, EntryKind.Waived, dispatch.MemberId, dispatch.QueuedAt, waived, dispatch.Id)));
        conversation.Version++;
    }

    /// <summary>That a member took it back.</summary>
    public static Task Undone(DeskContext context, Dispatch dispatch, long memberId, CancellationToken ct) =>
        Record(context, dispatch, EntryKind.DispatchUndone, memberId, null, ct);

    /// <summary>That it turned to the state it is in, by a member's word or (with null) by itself.</summary>
    public static Task Turned(DeskContext context, Dispatch dispatch, long? memberId, CancellationToken ct) =>
        Record(context, dispatch, EntryKind.DispatchTurned, memberId, new DispatchFacts(dispatch.State.ToString(), dispatch.Answer), ct);

    private static async Task Record(
        DeskContext context, Dispatch dispatch, EntryKind kind, long? memberId, object? facts, CancellationToken ct)
    {
        if (await Conversation(context, dispatch, ct) is { } conversation)
        {
            context.Add(TimelineEntry.Of(conversation, kind, memberId, dispatch.StateSince, facts, dispatch.Id));
            conversation.Version++;
        }
    }

    private static async Task<Conversation?> Conversation(DeskContext context, Dispatch dispatch, CancellationToken ct) =>
        dispatch.ConversationId is { } id ? await Replying.Standing(context, id, ct) : null;
}
