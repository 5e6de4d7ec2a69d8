using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Live;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Storage;

/// <summary>Notes, with every save of a context, what changed that somebody may be looking at.</summary>
internal sealed class ChangeNotes
{
    private readonly List<object> _changed = [];

    public ChangeNotes(DeskContext context) => context.SavingChanges += (_, _) => Note(context.ChangeTracker);

    /// <summary>Tells it. Only after the commit: the numbers of new rows are known, and nobody reads what is not there yet.</summary>
    public void PublishTo(LiveFeed live)
    {
        foreach (var change in _changed.Select(Change).Distinct())
        {
            live.Publish(change);
        }
    }

    private void Note(ChangeTracker tracker) => _changed.AddRange(tracker.Entries()
        .Where(entry => entry.State is EntityState.Added or EntityState.Modified
            && entry.Entity is Conversation or TimelineEntry or Dispatch or Mailbox or Arrival)
        .Select(entry => entry.Entity));

    private static DeskChange Change(object changed) => changed switch
    {
        Dispatch dispatch => new(ChangedThing.Dispatch, dispatch.Id, dispatch.ConversationId),
        Arrival arrival => new(ChangedThing.Arrival, arrival.Id, null),
        Mailbox mailbox => new(ChangedThing.Mailbox, mailbox.Id, null),
        TimelineEntry entry => new(ChangedThing.Conversation, entry.ConversationId, entry.ConversationId),
        Conversation conversation => new(ChangedThing.Conversation, conversation.Id, conversation.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(changed), changed, "Nobody looks at this."),
    };
}
