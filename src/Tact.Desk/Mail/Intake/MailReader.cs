using Microsoft.Extensions.Logging;
using Tact.Desk.Dispatches;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>Reads one mailbox as long as it is in use, under a lease: whatever goes wrong is shown on the mailbox and tried again.</summary>
internal sealed class MailReader(
    long mailboxId, VisitParts parts, MailboxBook book, MailboxLeases leases, MailboxHealth health, ILogger log)
{
    private readonly string _owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";
    private readonly Backoff _backoff = new(parts.Settings);
    private readonly ReaderMemory _memory = new();

    /// <summary>Ends a rest or a wait.</summary>
    public Bell Bell { get; } = new(parts.Clock);

    /// <summary>Reads until cancelled.</summary>
    public async Task Run(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Try(
                async () =>
                {
                    if (await leases.Take(mailboxId, _owner, ct) is { } lease)
                    {
                        await Hold(lease, ct);
                    }
                    else
                    {
                        await Bell.Sleep(parts.Settings.LookAgain, ct);
                    }
                },
                ct);
        }
    }

    /// <summary>Reads for as long as the lease holds, then gives it back.</summary>
    private async Task Hold(MailboxLease lease, CancellationToken ct)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var keeping = leases.Keep(lease, parts.Clock, lost);
        try
        {
            while (!lost.IsCancellationRequested)
            {
                await Try(() => Visit(lease, lost.Token), lost.Token);
            }
        }
        finally
        {
            await lost.CancelAsync();
            await keeping;
            await leases.Release(lease, CancellationToken.None);
        }
    }

    private async Task Visit(MailboxLease lease, CancellationToken ct)
    {
        var mailbox = await Mailbox(ct);
        await using var visit = await MailboxVisit.Begin(parts, mailbox, lease, _memory, ct);
        await health.Well(mailboxId, ct);
        while (visit.Fits(mailbox))
        {
            while (await visit.Round(ct) || await visit.CountDue(mailbox, ct))
            {
            }

            _backoff.Reset();
            await (visit.FolderTrouble is { } trouble ? health.Trouble(mailboxId, trouble.Words, ct) : health.Well(mailboxId, ct));
            await visit.Rest(Bell, ct);
            mailbox = await Mailbox(ct);
        }
    }

    private async Task<Mailbox> Mailbox(CancellationToken ct) =>
        await book.Find(mailboxId, ct) ?? throw new InvalidOperationException($"Mailbox {mailboxId} is no more.");

    /// <summary>Whatever comes is shown on the mailbox, and tried again after a while or when somebody changed it.</summary>
    private async Task Try(Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The desk closes, the mailbox went out of use, or another node reads it now.
        }
        catch (Exception trouble)
        {
            await Show(trouble, ct);
            await Wait(_backoff.After(trouble), ct);
        }
    }

    private async Task Show(Exception trouble, CancellationToken ct)
    {
        log.LogWarning(trouble is MailTrouble or DeskFailure ? null : trouble, "Mailbox {Mailbox}: {Trouble}", mailboxId, trouble.Message);
        try
        {
            await (trouble is MailTrouble known ? health.Trouble(mailboxId, known.Words, ct)
                : health.Trouble(mailboxId, trouble is DeskFailure ? trouble.Message : $"Reading failed: {trouble.Message}", ct));
        }
        catch (Exception unshown)
        {
            log.LogWarning("That could not be shown on the mailbox: {Reason}", unshown.Message);
        }
    }

    private async Task Wait(TimeSpan wait, CancellationToken ct)
    {
        try
        {
            await Bell.Sleep(wait, ct);
        }
        catch (OperationCanceledException)
        {
            // As above.
        }
    }
}
