using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Storage;

namespace Tact.Desk.House;

/// <summary>The desk's house style: what its folder teaches, what its archive taught, and its mailboxes among our own addresses.</summary>
public static class OurHouse
{
    /// <summary>It as it is now.</summary>
    public static async Task<HouseStyle> In(DeskContext context, CancellationToken ct)
    {
        var mailboxes = await context.Mailboxes.AsNoTracking().Select(one => new { one.Address, one.Aliases }).ToListAsync(ct);
        var style = context.House.Style;
        var learned = await context.LearnedFollowUps.AsNoTracking().OrderBy(one => one.Id).ToListAsync(ct);
        return style with
        {
            Learned = [.. learned.Where(one => !one.IsOrder).Select(one => one.AsFollowUp())],
            LearnedOrders = [.. learned.Where(one => one.IsOrder).Select(one => one.AsFollowUp())],
            Ours = style.Ours.With(mailboxes.SelectMany(one => one.Aliases.Prepend(one.Address))),
        };
    }
}
