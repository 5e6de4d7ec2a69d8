using Microsoft.EntityFrameworkCore;
using Tact.Commandments;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Queue;

/// <summary>The calls to come and those still to be summed up, over all conversations. A read of what is owed: old calls cost nothing.</summary>
public sealed class CallList(DeskStore desk, CorrespondenceShelf shelf)
{
    /// <summary>A call with its conversation.</summary>
    /// <param name="Conversation">The conversation.</param>
    /// <param name="Call">The call.</param>
    public sealed record Row(ListedConversation Conversation, ClientCall Call);

    /// <summary>Those calls, the earliest first.</summary>
    /// <param name="most">How many conversations are looked at.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<Row>> Read(int most, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var open = context.Conversations.Where(one => one.ClosedAt == null && one.JoinedToId == null);
        var ids = await context.Dues.Where(due => due.Kind == "summary" && open.Any(one => one.Id == due.ConversationId))
            .OrderBy(due => due.By).Select(due => due.ConversationId).Take(most).ToListAsync(ct);
        var house = await OurHouse.In(context, ct);
        var rows = await context.Conversations.Where(one => ids.Contains(one.Id)).Select(ListedConversation.Row).ToListAsync(ct);
        var found = new List<Row>();
        foreach (var row in rows)
        {
            found.AddRange(CallSummary.Unsummed(await shelf.Of(row.Id, ct), house).Select(call => new Row(row, call)));
        }

        return [.. found.OrderBy(one => one.Call.Begins).ThenBy(one => one.Conversation.Id)];
    }
}
