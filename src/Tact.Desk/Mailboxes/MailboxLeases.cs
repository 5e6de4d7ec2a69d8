using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Mailboxes;

/// <summary>Sees to it that of several nodes one reads a mailbox. Who stops renewing, frozen or dead, loses it.</summary>
public sealed class MailboxLeases(DeskStore desk, TimeProvider clock)
{
    /// <summary>How long a lease holds without being renewed.</summary>
    public static TimeSpan Length { get; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Takes back what a process that was killed left behind, where only one can have the desk open: its folder's lock is ours.
    /// </summary>
    public Task TakeBack(CancellationToken ct) => desk.Database.OneWriter
        ? desk.Change(context => context.Mailboxes.ExecuteUpdateAsync(set => set.SetProperty(one => one.LeaseOwner, (string?)null), ct), ct)
        : Task.CompletedTask;

    /// <summary>The lease of a mailbox; null while somebody else has it, or when it is out of use.</summary>
    public Task<MailboxLease?> Take(long mailboxId, string owner, CancellationToken ct) => desk.Change<MailboxLease?>(
        async context =>
        {
            var now = clock.GetUtcNow();
            var taken = await context.Mailboxes
                .Where(one => one.Id == mailboxId && one.RetiredAt == null && (one.LeaseOwner == null || one.LeaseOwner == owner || one.LeaseUntil < now))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.LeaseOwner, owner).SetProperty(one => one.LeaseUntil, now + Length).SetProperty(one => one.Fence, one => one.Fence + 1),
                    ct);
            return taken == 0 ? null : new(mailboxId, owner, await context.Mailboxes.Where(one => one.Id == mailboxId).Select(one => one.Fence).SingleAsync(ct));
        },
        ct);

    /// <summary>Keeps it; whether it still was ours to keep.</summary>
    public Task<bool> Renew(MailboxLease lease, CancellationToken ct) => desk.Change(
        async context =>
        {
            var until = clock.GetUtcNow() + Length;
            return await Held(context, lease).ExecuteUpdateAsync(set => set.SetProperty(one => one.LeaseUntil, until), ct) == 1;
        },
        ct);

    /// <summary>Gives it back, so that another need not wait.</summary>
    public Task Release(MailboxLease lease, CancellationToken ct) => desk.Change(
        context => Held(context, lease).ExecuteUpdateAsync(set => set.SetProperty(one => one.LeaseOwner, (string?)null), ct), ct);

    internal static IQueryable<Mailbox> Held(DeskContext context, MailboxLease lease) => context.Mailboxes.Where(
        one => one.Id == lease.MailboxId && one.LeaseOwner == lease.Owner && one.Fence == lease.Fence);
}
