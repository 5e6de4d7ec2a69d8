using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Tact.Desk.Arrivals;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Lays copies of sent letters into the Sent folder. Whatever goes wrong here never touches the sending.</summary>
public sealed class SentCopies(DeskStore desk, ISentFolder folder, DispatchSettings settings, TimeProvider clock, ILogger<SentCopies> log)
{
    /// <summary>Lays every copy that is due, one after the other. Answers how many were seen to.</summary>
    public async Task<int> Lay(CancellationToken ct)
    {
        var count = 0;
        for (; await desk.Change(context => Claim(context, ct), ct) is { } dispatch; count++)
        {
            var end = await TryLay(dispatch, ct);
            await desk.Change(context => WriteDown(context, dispatch.Id, end), CancellationToken.None);
        }

        return count;
    }

    /// <summary>When the next copy is due; null when none is.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var context = desk.Read();
        return await context.Dispatches.Where(one => one.Copy == CopyState.Pending).MinAsync(one => one.NextCopyAt, ct);
    }

    /// <summary>Counts the try before it is made: one that takes the process down is not tried for ever.</summary>
    private async Task<Dispatch?> Claim(DeskContext context, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = context.Dispatches.Where(one => one.Copy == CopyState.Pending && (one.NextCopyAt == null || one.NextCopyAt <= now));
        var id = await due.OrderBy(one => one.NextCopyAt).Select(one => (long?)one.Id).FirstOrDefaultAsync(ct);
        var dispatch = id is null ? null : await context.Locked(id.Value).SingleOrDefaultAsync(ct);
        if (dispatch is null || dispatch.Copy != CopyState.Pending || dispatch.NextCopyAt > now)
        {
            return null;
        }

        dispatch.CopyTries++;
        dispatch.NextCopyAt = now + settings.CopyRetries[Math.Min(dispatch.CopyTries, settings.CopyRetries.Count) - 1];
        return dispatch;
    }

    private async Task<CopyEnd?> TryLay(Dispatch dispatch, CancellationToken ct)
    {
        try
        {
            await using var context = desk.Read();
            var mailbox = await context.Mailboxes.Include(one => one.Folders).SingleAsync(one => one.Id == dispatch.MailboxId, ct);
            var raw = await context.RawLetters.SingleAsync(one => one.Id == dispatch.RawId, ct);
            return await folder.Lay(mailbox, dispatch.MessageId, Packing.Unpack(raw.Content), dispatch.SentAt ?? clock.GetUtcNow(), ct);
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(trouble, "The copy of letter {Dispatch} could not be laid into Sent, try {Try}.", dispatch.Id, dispatch.CopyTries);
            return null;
        }
    }

    private async Task WriteDown(DeskContext context, long id, CopyEnd? end)
    {
        var dispatch = await context.Dispatches.SingleAsync(one => one.Id == id);
        dispatch.Copy = end switch
        {
            CopyEnd.Laid or CopyEnd.LayThere => CopyState.Done,
            CopyEnd.NotWanted => CopyState.None,
            _ => dispatch.CopyTries >= settings.CopyRetries.Count ? CopyState.Failed : CopyState.Pending,
        };
    }
}
