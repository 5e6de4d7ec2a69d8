using Microsoft.EntityFrameworkCore;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;

namespace Tact.Web.Queue;

/// <summary>What lists need to know of the desk besides conversations.</summary>
internal sealed class DeskFacts(DeskStore store)
{
    /// <summary>Whether a mailbox is in use: without one nobody can write to us.</summary>
    public async Task<bool> HasMailbox(CancellationToken ct = default)
    {
        await using var desk = store.Read();
        return await desk.Mailboxes.AnyAsync(one => one.RetiredAt == null, ct);
    }

    /// <summary>Every mailbox, by address.</summary>
    public async Task<IReadOnlyList<Mailbox>> Mailboxes(CancellationToken ct = default)
    {
        await using var desk = store.Read();
        return await desk.Mailboxes.OrderBy(one => one.Address).ToListAsync(ct);
    }

    /// <summary>The name of a client; null when there is none of that number.</summary>
    public async Task<string?> ClientName(long id, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        return await desk.Clients.Where(one => one.Id == id).Select(one => one.Name).FirstOrDefaultAsync(ct);
    }
}
