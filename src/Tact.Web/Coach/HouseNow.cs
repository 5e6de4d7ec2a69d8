using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Storage;

namespace Tact.Web.Coach;

internal static class HouseNow
{
    public static async Task<HouseStyle> Of(DeskContext desk, CancellationToken ct) => new()
    {
        Ours = new((await desk.Mailboxes.Select(one => new { one.Address, one.Aliases }).ToListAsync(ct)).SelectMany(one => one.Aliases.Prepend(one.Address))),
    };
}
