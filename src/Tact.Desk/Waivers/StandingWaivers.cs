using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Clients;
using Tact.Desk.Storage;

namespace Tact.Desk.Waivers;

/// <summary>The standing waivers that hold for one letter, each beside the waiver the law is given for it.</summary>
internal sealed class StandingWaivers
{
    /// <summary>Two that say the same are still two: each is known by itself.</summary>
    private readonly Dictionary<Waiver, StandingWaiver> _standing;

    private StandingWaivers(IEnumerable<StandingWaiver> standing) =>
        _standing = standing.Select(one => KeyValuePair.Create(one.AsWaiver(), one)).ToDictionary(ReferenceEqualityComparer.Instance);

    /// <summary>They as the law sees them.</summary>
    public IReadOnlyCollection<Waiver> All => _standing.Keys;

    /// <summary>Those for everybody, and those for the client the letter is to.</summary>
    public static async Task<StandingWaivers> For(
        DeskContext desk, long? conversationId, IEnumerable<Party> recipients, HouseStyle house, CancellationToken ct)
    {
        var all = await desk.StandingWaivers.AsNoTracking().Where(one => one.TakenBackAt == null)
            .OrderBy(one => one.ClientId == null).ThenBy(one => one.Id)
            .Include(one => one.Client).Include(one => one.Member).ToListAsync(ct);
        if (all.TrueForAll(one => one.ClientId is null))
        {
            return new(all);
        }

        var client = await Client(desk, conversationId, recipients, house, ct);
        return new(all.Where(one => one.ClientId is null || one.ClientId == client?.Id));
    }

    /// <summary>The client a letter is to: the one the conversation is with, else that of the first recipient who is none of us; null while there is none.</summary>
    public static async Task<Client?> Client(
        DeskContext desk, long? conversationId, IEnumerable<Party> recipients, HouseStyle house, CancellationToken ct)
    {
        var client = await desk.Conversations.Where(one => one.Id == conversationId).Select(one => one.Client).FirstOrDefaultAsync(ct);
        if (client is not null || First(recipients, house) is not { } first)
        {
            return client;
        }

        var key = ClientsOf.Key(first);
        return await desk.Clients.FirstOrDefaultAsync(one => one.Key == key, ct);
    }

    /// <summary>The first of them who is none of us.</summary>
    public static Party? First(IEnumerable<Party> recipients, HouseStyle house) =>
        recipients.FirstOrDefault(one => one.Address.Contains('@', StringComparison.Ordinal) && !house.Ours.Include(one));

    /// <summary>The standing waiver the law was given as <paramref name="waiver"/>; null for one of the letter's own.</summary>
    public StandingWaiver? Behind(Waiver waiver) => _standing.GetValueOrDefault(waiver);
}
