using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Dues;

/// <summary>What members themselves want to be reminded of: no commandment asks for it, and no house turns it off.</summary>
internal static class PuttingOff
{
    /// <summary>The due of a member's last word on when to look again; null where there is none, or where it is settled.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="correspondence">Its letters: a letter of the client settles either; one of ours settles what was put off, and the reminder once it is late.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<OwedDue?> Owed(DeskContext desk, long conversationId, Correspondence correspondence, CancellationToken ct)
    {
        var said = await desk.Timeline.Where(one => one.ConversationId == conversationId && one.Kind == EntryKind.PutOff)
            .OrderByDescending(one => one.Id).FirstOrDefaultAsync(ct);
        return said?.Read<PutOffFacts>() is { Until: { } until } facts && !IsSettled(correspondence, said.At, facts, until)
            ? Row(conversationId, facts, until, correspondence)
            : null;
    }

    private static bool IsSettled(Correspondence correspondence, DateTimeOffset said, PutOffFacts facts, DateTimeOffset until) =>
        correspondence.ClosedAt >= said
        || correspondence.LastOfTheirs?.At > said
        || correspondence.LastOfOurs?.At > (facts.IsHidden ? said : until);

    private static OwedDue Row(long conversationId, PutOffFacts facts, DateTimeOffset until, Correspondence correspondence) => new()
    {
        ConversationId = conversationId,
        Commandment = "",
        Kind = facts.IsHidden ? OwedDue.Snooze : OwedDue.Reminder,
        What = "",
        AtRisk = until,
        By = until,
        To = correspondence.LastOfTheirs?.From?.Address ?? "",
        OpenedBy = correspondence.Letters is [.., var last] ? last.MessageId : "",
    };
}
