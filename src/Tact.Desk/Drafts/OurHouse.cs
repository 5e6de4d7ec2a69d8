using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Storage;

namespace Tact.Desk.Drafts;

/// <summary>The house as its mailboxes show it.</summary>
internal static class OurHouse
{
    public static async Task<HouseStyle> In(DeskContext context, CancellationToken ct) => new()
    {
        Ours = new((await context.Mailboxes.AsNoTracking().ToListAsync(ct)).SelectMany(mailbox => mailbox.Addresses)),
    };
}
