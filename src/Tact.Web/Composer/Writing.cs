using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Drafts;
using Tact.Desk.House;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;
using Tact.Web.Members;
using Tact.Web.Wording;

namespace Tact.Web.Composer;

/// <summary>What pages show of a draft: the draft, what it may leave from, and what the coach says of it.</summary>
internal sealed class Writing(DeskStore store, DraftBook book, Tact.Desk.Coaching.Coach coach, Me me, Words words)
{
    /// <summary>The member's answer in that conversation, begun or about to be; with what keeps it from being written, if anything does.</summary>
    public Task<DraftOpening> Answer(long conversation, CancellationToken ct) =>
        me.MayWrite ? book.Propose(conversation, me.Id, ct) : Task.FromResult<DraftOpening>(new DraftOpening.NotAllowed());

    /// <summary>The member's draft of that number; null when it is gone.</summary>
    public Task<SavedDraft?> Find(long draft, CancellationToken ct) => book.Find(draft, me.Id, ct);

    /// <summary>The mailboxes in use.</summary>
    public async Task<IReadOnlyList<Mailbox>> Mailboxes(CancellationToken ct)
    {
        await using var desk = store.Read();
        return await desk.Mailboxes.Where(one => one.RetiredAt == null).OrderBy(one => one.Id).ToListAsync(ct);
    }

    /// <summary>Who it will be from.</summary>
    public async Task<Party> From(SavedDraft draft, CancellationToken ct)
    {
        await using var desk = store.Read();
        var mailbox = await desk.Mailboxes.Where(one => one.Id == draft.MailboxId).Select(one => new { one.Address, one.Name }).FirstOrDefaultAsync(ct);
        return new(mailbox?.Address ?? "", mailbox is { Name.Length: > 0 } ? mailbox.Name : me.Name);
    }

    /// <summary>All that the coach says of it, with what was set aside for it.</summary>
    public async Task<Counsel> Counsel(SavedDraft draft, CancellationToken ct)
    {
        await using var desk = store.Read();
        return await coach.Advise(draft.AsDraft(await From(draft, ct)), draft.ConversationId, await OurHouse.In(desk, ct), draft.Waivers, words.Tongue, ct);
    }
}
