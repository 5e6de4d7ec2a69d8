using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>Reads a mailbox once, to its end; for a desk that is not open otherwise.</summary>
public sealed class ReadingRound(VisitParts parts, MailboxLeases leases, MailboxHealth health)
{
    /// <summary>Reads every folder to its end, and counts them when asked. Answers whether it could: not while another process reads the mailbox.</summary>
    /// <exception cref="MailTrouble">The server does not let us.</exception>
    public async Task<bool> Read(Mailbox mailbox, bool count, CancellationToken ct)
    {
        if (await leases.Take(mailbox.Id, $"{Environment.MachineName}/{Environment.ProcessId}/once", ct) is not { } lease)
        {
            return false;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var keeping = leases.Keep(lease, parts.Clock, end);
        try
        {
            await Visit(mailbox, lease, count, end.Token);
        }
        catch (MailTrouble trouble)
        {
            await health.Trouble(mailbox.Id, trouble.Words, ct);
            throw;
        }
        finally
        {
            await end.CancelAsync();
            await keeping;
            await leases.Release(lease, CancellationToken.None);
        }

        return true;
    }

    private async Task Visit(Mailbox mailbox, MailboxLease lease, bool count, CancellationToken ct)
    {
        await using var visit = await MailboxVisit.Begin(parts, mailbox, lease, new(), ct);
        while (await visit.Round(ct))
        {
        }

        if (count)
        {
            await visit.CountAll(ct);
        }

        await (visit.FolderTrouble is { } trouble ? health.Trouble(mailbox.Id, trouble.Words, ct) : health.Well(mailbox.Id, ct));
        if (visit.FolderTrouble is { } shown)
        {
            throw shown;
        }
    }
}
