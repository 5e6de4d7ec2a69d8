using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Drafts;

/// <summary>The letters members are writing: opening, finding and throwing away.</summary>
public sealed partial class DraftBook(DeskStore desk, DraftLimits limits, TimeProvider clock)
{
    /// <summary>
    /// The member's answer in a conversation: the one begun, or a new one to everybody on the client's last letters,
    /// with the subject kept, leaving from the mailbox the conversation belongs to.
    /// </summary>
    public Task<DraftOpening> Reply(long conversationId, long memberId, CancellationToken ct) =>
        Open(context => Replying.Open(context, conversationId, memberId, clock.GetUtcNow(), ct), ct);

    /// <summary>
    /// What <see cref="Reply"/> would open, to be looked at: the one begun, or a new one that is not stored until
    /// something is written.
    /// </summary>
    public async Task<DraftOpening> Propose(long conversationId, long memberId, CancellationToken ct)
    {
        if (await In(conversationId, memberId, ct) is { } begun)
        {
            return new DraftOpening.Opened(begun);
        }

        await using var context = desk.Read();
        return await Replying.Standing(context, conversationId, ct) is { } conversation
            ? await Replying.Propose(context, conversation, memberId, clock.GetUtcNow(), ct)
            : new DraftOpening.NoConversation();
    }

    /// <summary>Has a draft leave from another mailbox. False when the draft or the mailbox is gone.</summary>
    public Task<bool> LeaveFrom(long draftId, long memberId, long mailboxId, CancellationToken ct) => desk.Change(
        async context =>
        {
            var draft = await Mine(context, draftId, memberId).SingleOrDefaultAsync(ct);
            if (draft is null || !await context.Mailboxes.AnyAsync(one => one.Id == mailboxId && one.RetiredAt == null, ct))
            {
                return false;
            }

            draft.MailboxId = mailboxId;
            return true;
        },
        ct);

    /// <summary>A letter that opens a conversation, from a mailbox or (with null) from the first in use.</summary>
    public Task<DraftOpening> New(long? mailboxId, long memberId, CancellationToken ct) =>
        Open(context => NewLetter(context, mailboxId, memberId, ct), ct);

    /// <summary>The member's draft of that number with the names of its files; null when it is gone or another's.</summary>
    public async Task<SavedDraft?> Find(long draftId, long memberId, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await Mine(context, draftId, memberId).Include(draft => draft.Files).SingleOrDefaultAsync(ct);
    }

    /// <summary>The member's draft in a conversation, or null.</summary>
    public async Task<SavedDraft?> In(long conversationId, long memberId, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await context.Drafts.Include(draft => draft.Files)
            .SingleOrDefaultAsync(draft => draft.MemberId == memberId && draft.ConversationId == conversationId, ct);
    }

    /// <summary>Everything the member is writing, newest first.</summary>
    public async Task<IReadOnlyList<SavedDraft>> Of(long memberId, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await context.Drafts.Include(draft => draft.Files)
            .Where(draft => draft.MemberId == memberId).OrderByDescending(draft => draft.ChangedAt).ToListAsync(ct);
    }

    /// <summary>Throws a draft away, files and all. False when it was gone already.</summary>
    public Task<bool> Discard(long draftId, long memberId, CancellationToken ct) => desk.Change(
        async context =>
        {
            var draft = await Mine(context, draftId, memberId).SingleOrDefaultAsync(ct);
            _ = draft is null ? null : context.Drafts.Remove(draft);
            return draft is not null;
        },
        ct);

    private async Task<DraftOpening> Open(Func<DeskContext, Task<DraftOpening>> open, CancellationToken ct)
    {
        try
        {
            return await desk.Change(open, ct);
        }
        catch (DbUpdateException)
        {
            // Opened twice in the same moment: by now the other one is there to be found.
            return await desk.Change(open, ct);
        }
    }

    private async Task<DraftOpening> NewLetter(DeskContext context, long? mailboxId, long memberId, CancellationToken ct)
    {
        var member = await context.Users.FindAsync([memberId], ct);
        if (member is not { MayWrite: true })
        {
            return new DraftOpening.NotAllowed();
        }

        var mailbox = await context.Mailboxes.Where(one => one.RetiredAt == null && (mailboxId == null || one.Id == mailboxId))
            .OrderBy(one => one.Id).FirstOrDefaultAsync(ct);
        if (mailbox is null)
        {
            return new DraftOpening.NoMailbox();
        }

        var draft = new SavedDraft { MemberId = memberId, MailboxId = mailbox.Id, QuotesHistory = false, ChangedAt = clock.GetUtcNow() };
        context.Drafts.Add(draft);
        await context.SaveChangesAsync(ct);
        return new DraftOpening.Opened(draft);
    }

    private static IQueryable<SavedDraft> Mine(DeskContext context, long draftId, long memberId) =>
        context.Drafts.Where(draft => draft.Id == draftId && draft.MemberId == memberId);
}
