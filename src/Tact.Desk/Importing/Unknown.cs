using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Importing;

/// <summary>Tells the letters that are not here yet from those that are.</summary>
internal static class Unknown
{
    /// <summary>Those not here, each once: the same bytes in the same mailbox are the same letter.</summary>
    public static async Task<List<ImportedLetter>> Of(DeskContext context, IReadOnlyList<ImportedLetter> letters, CancellationToken ct)
    {
        var ids = letters.Select(one => one.Arrival.MessageId).Distinct().ToList();
        var mailboxes = letters.Select(one => one.Arrival.MailboxId).Distinct().ToList();
        var here = await context.Arrivals.Where(one => ids.Contains(one.MessageId) && mailboxes.Contains(one.MailboxId))
            .Select(one => new { one.MailboxId, one.Checksum }).ToListAsync(ct);
        var known = here.Select(one => (one.MailboxId, one.Checksum)).ToHashSet();
        return [.. letters.Where(one => known.Add((one.Arrival.MailboxId, one.Arrival.Checksum)))];
    }
}
