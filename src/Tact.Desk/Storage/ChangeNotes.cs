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
    private Arrival? _arrived;

    public ChangeNotes(DeskContext context) => context.SavingChanges += (_, _) => Note(context.ChangeTracker);

    /// <summary>What changed. To be told only after the commit, and asked for only after the save: then the numbers of new rows are known.</summary>
    public IReadOnlyList<DeskChange> Changes() =>
        [.. _changed.Select(Change).Distinct(), .. _arrived is { } first ? [new DeskChange(ChangedThing.Arrival, first.Id, null)] : (DeskChange[])[]];

    private void Note(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).ToList();
        _changed.AddRange(changed.Where(one => one is Conversation or TimelineEntry or Dispatch or Mailbox or MailFolder));
        _changed.AddRange(tracker.Entries<MailFolder>().Where(entry => entry.State == EntityState.Deleted).Select(entry => entry.Entity));

        // Letters come in by hundreds: one word wakes whoever files them.
        _arrived ??= changed.OfType<Arrival>().FirstOrDefault(one => one.State is ArrivalState.Received or ArrivalState.Failed);
    }

    private static DeskChange Change(object changed) => changed switch
    {
        Dispatch dispatch => new(ChangedThing.Dispatch, dispatch.Id, dispatch.ConversationId),
        MailFolder folder => new(ChangedThing.Mailbox, folder.MailboxId, null),
        Mailbox mailbox => new(ChangedThing.Mailbox, mailbox.Id, null),
        TimelineEntry entry => new(ChangedThing.Conversation, entry.ConversationId, entry.ConversationId),
        Conversation conversation => new(ChangedThing.Conversation, conversation.Id, conversation.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(changed), changed, "Nobody looks at this."),
    };
}
