using Microsoft.EntityFrameworkCore;
using Tact.Desk.Dues;
using Tact.Desk.Storage;

namespace Tact.Desk.Queue;

/// <summary>
/// The conversations that wait for us, soonest first. A range read over what is owed: what was answered and closed
/// long ago costs nothing.
/// </summary>
public sealed class TodayList(DeskStore desk, TimeProvider clock)
{
    /// <summary>A page of the queue.</summary>
    /// <param name="Rows">The conversations, soonest first, each with all that is owed on it.</param>
    /// <param name="Next">Where the next page begins; null when this is the last.</param>
    public sealed record Part(IReadOnlyList<ListedConversation> Rows, PlaceInList? Next);

    /// <summary>How many conversations wait.</summary>
    /// <param name="Overdue">On which something is late.</param>
    /// <param name="AtRisk">On which something soon will be, and nothing is yet.</param>
    /// <param name="All">Altogether.</param>
    public sealed record Count(int Overdue, int AtRisk, int All);

    /// <summary>The conversations behind <paramref name="after"/>.</summary>
    /// <param name="whose">Whose.</param>
    /// <param name="member">The member who looks.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="most">How many.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Part> Read(Whose whose, long member, PlaceInList? after, int most, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var waiting = Soonest(context, Waiting(context, whose, member, clock.GetUtcNow()));
        if (after is { At: var at, Id: var id })
        {
            waiting = waiting.Where(due => due.By >= at && (due.By > at || due.Id > id));
        }

        var page = await waiting.OrderBy(due => due.By).ThenBy(due => due.Id).Take(most + 1).ToListAsync(ct);
        var shown = page.Take(most).ToList();
        return new(await Rows(context, shown, ct), page.Count > most ? new(shown[^1].By, shown[^1].Id) : null);
    }

    /// <summary>How many there are at <paramref name="now"/>.</summary>
    public async Task<Count> Total(Whose whose, long member, DateTimeOffset now, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var waiting = Waiting(context, whose, member, now);
        var late = waiting.Where(due => due.By <= now).Select(due => due.ConversationId);
        var risky = waiting.Where(due => due.AtRisk <= now && due.By > now).Select(due => due.ConversationId);
        return new(await late.Distinct().CountAsync(ct), await risky.Except(late).CountAsync(ct), await Conversations(waiting, ct));
    }

    /// <summary>How many wait altogether.</summary>
    public async Task<int> Number(Whose whose, long member, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        return await Conversations(Waiting(context, whose, member, clock.GetUtcNow()), ct);
    }

    private static Task<int> Conversations(IQueryable<OwedDue> waiting, CancellationToken ct) =>
        waiting.Select(due => due.ConversationId).Distinct().CountAsync(ct);

    // Asked of each due in turn, never joined: a database that joined might begin with the conversations, and there are many.
    private static IQueryable<OwedDue> Waiting(DeskContext context, Whose whose, long member, DateTimeOffset now)
    {
        var open = context.Conversations.Where(one => one.ClosedAt == null && one.JoinedToId == null);
        var wanted = whose switch
        {
            Whose.Mine => open.Where(one => one.AssigneeId == member),
            Whose.Nobodys => open.Where(one => one.AssigneeId == null),
            _ => open,
        };
        return Awake.At(context, context.Dues.Where(due => wanted.Any(one => one.Id == due.ConversationId)), now);
    }

    /// <summary>Of each conversation the due that comes first.</summary>
    private static IQueryable<OwedDue> Soonest(DeskContext context, IQueryable<OwedDue> waiting) => waiting.Where(due =>
        !context.Dues.Any(other => other.ConversationId == due.ConversationId
            && (other.By < due.By || (other.By == due.By && other.Id < due.Id))));

    private static async Task<IReadOnlyList<ListedConversation>> Rows(DeskContext context, List<OwedDue> soonest, CancellationToken ct)
    {
        var ids = soonest.ConvertAll(due => due.ConversationId);
        var rows = await context.Conversations.Where(one => ids.Contains(one.Id)).Select(ListedConversation.Row).ToDictionaryAsync(one => one.Id, ct);
        var dues = (await context.Dues.Where(one => ids.Contains(one.ConversationId)).ToListAsync(ct)).ToLookup(one => one.ConversationId);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id] with { Dues = [.. dues[id].OrderBy(due => due.By)] })];
    }
}
