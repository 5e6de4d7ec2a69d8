using Microsoft.EntityFrameworkCore;
using Tact.Desk.Drafts;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Reads what is on its way out, what stopped on the way, and what left lately.</summary>
public sealed class OutboxReading(DeskStore desk)
{
    /// <summary>How many letters that left are shown.</summary>
    private const int Lately = 20;

    private static readonly DispatchState[] Moving =
        [DispatchState.Held, DispatchState.Queued, DispatchState.Sending, DispatchState.Deferred, DispatchState.Refused, DispatchState.Uncertain];

    /// <summary>A letter going or gone out.</summary>
    /// <param name="Dispatch">The letter, with its recipients.</param>
    /// <param name="Mailbox">The address it leaves from.</param>
    /// <param name="Sender">The name of the member who sent it.</param>
    public sealed record Shown(Dispatch Dispatch, string Mailbox, string Sender);

    /// <summary>The outbox of one instant.</summary>
    /// <param name="Stopped">Letters that need a member's word; the longest waiting first.</param>
    /// <param name="OnTheWay">Letters that move by themselves.</param>
    /// <param name="NotCopied">Letters that left, but of which no copy could be laid into Sent.</param>
    /// <param name="Sent">Letters that left lately, newest first.</param>
    /// <param name="Drafts">What the member who looks has begun to write, newest first.</param>
    public sealed record Now(
        IReadOnlyList<Shown> Stopped, IReadOnlyList<Shown> OnTheWay, IReadOnlyList<Shown> NotCopied, IReadOnlyList<Shown> Sent, IReadOnlyList<SavedDraft> Drafts);

    /// <summary>How it looks to <paramref name="member"/>.</summary>
    public async Task<Now> Read(long member, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var moving = await Letters(context, context.Dispatches.Where(one => Moving.Contains(one.State)).OrderBy(one => one.StateSince), ct);
        return new(
            [.. moving.Where(one => one.Dispatch.NeedsAMember)],
            [.. moving.Where(one => !one.Dispatch.NeedsAMember)],
            await Letters(context, context.Dispatches.Where(one => one.Copy == CopyState.Failed).OrderByDescending(one => one.Id).Take(Lately), ct),
            await Letters(context, context.Dispatches.Where(one => one.State == DispatchState.Sent).OrderByDescending(one => one.Id).Take(Lately), ct),
            await context.Drafts.Where(one => one.MemberId == member).OrderByDescending(one => one.ChangedAt).ToListAsync(ct));
    }

    private static async Task<List<Shown>> Letters(DeskContext context, IQueryable<Dispatch> wanted, CancellationToken ct)
    {
        var letters = await wanted.Include(one => one.Recipients).ToListAsync(ct);
        var (from, by) = (letters.ConvertAll(one => one.MailboxId), letters.ConvertAll(one => one.MemberId));
        var mailboxes = await context.Mailboxes.Where(one => from.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Address, ct);
        var members = await context.Users.Where(one => by.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        return letters.ConvertAll(one => new Shown(one, mailboxes.GetValueOrDefault(one.MailboxId, ""), members.GetValueOrDefault(one.MemberId, "")));
    }
}
