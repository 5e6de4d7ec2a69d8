using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>Renews a lease while letters are read under it; lets go when it is no longer ours, or nobody can tell.</summary>
internal static class LeaseKeeping
{
    /// <summary>Until <paramref name="lost"/> is cancelled, which it does itself when the lease is.</summary>
    public static async Task Keep(this MailboxLeases leases, MailboxLease lease, TimeProvider clock, CancellationTokenSource lost)
    {
        var until = clock.GetUtcNow() + MailboxLeases.Length;
        while (!lost.IsCancellationRequested)
        {
            await Task.Delay(MailboxLeases.Length / 3, clock, lost.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            var (renewed, now) = (await TryRenew(leases, lease, lost.Token), clock.GetUtcNow());
            until = renewed is true ? now + MailboxLeases.Length : until;
            if (renewed is false || now >= until)
            {
                await lost.CancelAsync();
            }
        }
    }

    /// <summary>Null when the desk does not answer: then the lease runs on until its end.</summary>
    private static async Task<bool?> TryRenew(MailboxLeases leases, MailboxLease lease, CancellationToken ct)
    {
        try
        {
            return await leases.Renew(lease, ct);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
