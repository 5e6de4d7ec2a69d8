using Tact.Desk.Dues;
using Tact.Desk.Storage;

namespace Tact.Desk.Queue;

/// <summary>Leaves out what members have put off. It comes back by itself: time passing writes nothing.</summary>
internal static class Awake
{
    /// <summary>The dues of conversations that nobody put off beyond <paramref name="now"/>.</summary>
    public static IQueryable<OwedDue> At(DeskContext context, IQueryable<OwedDue> dues, DateTimeOffset now) => dues.Where(due =>
        !context.Dues.Any(other => other.ConversationId == due.ConversationId && other.Kind == OwedDue.Snooze && other.By > now));
}
