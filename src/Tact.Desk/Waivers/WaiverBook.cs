using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Clients;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Waivers;

/// <summary>What members set aside for a client, or always: setting, listing, taking back.</summary>
public sealed class WaiverBook(DeskStore desk, TimeProvider clock)
{
    /// <summary>How long a reason is at most.</summary>
    public const int LongestReason = 2000;

    /// <summary>All that stand, with their clients and members; those that set nothing aside for a long time first, then the newest.</summary>
    public async Task<IReadOnlyList<StandingWaiver>> All(CancellationToken ct)
    {
        await using var context = desk.Read();
        var all = await context.StandingWaivers.Where(one => one.TakenBackAt == null)
            .Include(one => one.Client).Include(one => one.Member).ToListAsync(ct);
        return [.. all.OrderByDescending(one => one.IsIdle(clock.GetUtcNow())).ThenByDescending(one => one.SetAt)];
    }

    /// <summary>
    /// Sets aside what <paramref name="wish"/> names, for the client of the conversation or of the first recipient, or always. What
    /// stands already stands once.
    /// </summary>
    public async Task<WaiverOutcome> Set(
        WaiverWish wish, long memberId, long? conversationId, IReadOnlyList<Party> recipients, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(wish.Reason))
        {
            return WaiverOutcome.Refused(WaiverRefusal.NoReason);
        }

        return TheLaw.Find(wish.Commandment)?.Id == wish.Commandment
            ? await desk.Change(context => Set(context, wish, memberId, conversationId, recipients, ct), ct)
            : WaiverOutcome.Refused(WaiverRefusal.NoCommandment);
    }

    /// <summary>Takes one back. False when it stood no more.</summary>
    public Task<bool> TakeBack(long id, long memberId, CancellationToken ct) => desk.Change(
        async context =>
        {
            var waiver = await context.StandingWaivers.SingleOrDefaultAsync(one => one.Id == id && one.TakenBackAt == null, ct);
            if (waiver is null || !await MayWrite(context, memberId, ct))
            {
                return false;
            }

            (waiver.TakenBackAt, waiver.TakenBackById) = (clock.GetUtcNow(), memberId);
            return true;
        },
        ct);

    private async Task<WaiverOutcome> Set(
        DeskContext context, WaiverWish wish, long memberId, long? conversationId, IReadOnlyList<Party> recipients, CancellationToken ct)
    {
        if (!await MayWrite(context, memberId, ct))
        {
            return WaiverOutcome.Refused(WaiverRefusal.NotAllowed);
        }

        var client = wish.ForClient ? await Client(context, conversationId, recipients, ct) : null;
        if (wish.ForClient && client is null)
        {
            return WaiverOutcome.Refused(WaiverRefusal.NoClient);
        }

        var stands = await context.StandingWaivers.FirstOrDefaultAsync(
            one => one.TakenBackAt == null && one.Commandment == wish.Commandment && one.Text == wish.Text && one.ClientId == (client == null ? null : client.Id), ct);
        var waiver = stands ?? context.StandingWaivers.Add(New(wish, memberId, client)).Entity;
        await context.SaveChangesAsync(ct);
        return new(waiver);
    }

    private StandingWaiver New(WaiverWish wish, long memberId, Client? client) => new()
    {
        Commandment = wish.Commandment,
        Text = wish.Text,
        Says = Short(wish.Says, LongestReason),
        Reason = Short(wish.Reason.Trim(), LongestReason),
        ClientId = client?.Id,
        MemberId = memberId,
        SetAt = clock.GetUtcNow(),
    };

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];

    /// <summary>The client of the letter; one who was never written to becomes one now.</summary>
    private static async Task<Client?> Client(DeskContext context, long? conversationId, IReadOnlyList<Party> recipients, CancellationToken ct)
    {
        var house = await OurHouse.In(context, ct);
        if (await StandingWaivers.Client(context, conversationId, recipients, house, ct) is { } known)
        {
            return known;
        }

        if (StandingWaivers.First(recipients, house) is not { } first)
        {
            return null;
        }

        var client = (await ClientsOf.Find(context, [first], ct)).Values.Single();
        await context.SaveChangesAsync(ct);
        return client;
    }

    private static async Task<bool> MayWrite(DeskContext context, long memberId, CancellationToken ct) =>
        await context.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == memberId, ct) is { MayWrite: true };
}
