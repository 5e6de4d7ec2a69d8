using Tact.Desk.Queue;
using Tact.Web.Members;

namespace Tact.Web.Queue;

/// <summary>The conversations of the queue that are equally pressing.</summary>
/// <param name="Name">late, risk, today or later.</param>
/// <param name="Rows">The conversations, soonest first.</param>
internal sealed record TodayGroup(string Name, IReadOnlyList<ListedConversation> Rows)
{
    private static readonly string[] InOrder = ["late", "risk", "today", "later"];

    /// <summary>The groups there are, the most pressing first.</summary>
    public static IReadOnlyList<TodayGroup> Of(IEnumerable<ListedConversation> rows, Clock clock)
    {
        var (now, tonight) = (clock.Now, clock.EndOfToday);
        var grouped = rows.ToLookup(row => Of(row, now, tonight));
        return [.. InOrder.Where(grouped.Contains).Select(name => new TodayGroup(name, [.. grouped[name]]))];
    }

    private static string Of(ListedConversation row, DateTimeOffset now, DateTimeOffset tonight) =>
        row.Dues is not [var soonest, ..] ? "later"
        : soonest.By <= now ? "late"
        : row.Dues.Any(due => due.AtRisk <= now) ? "risk"
        : soonest.By <= tonight ? "today"
        : "later";
}
