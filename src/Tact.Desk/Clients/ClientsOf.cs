using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Storage;

namespace Tact.Desk.Clients;

/// <summary>Knows which client a person outside belongs to.</summary>
internal static class ClientsOf
{
    /// <summary>What recognises the client of that person: the firm's domain, or the whole address at a public provider.</summary>
    public static string Key(Party party) =>
        party.Domain.Length == 0 || PublicMail.Is(party.Domain) ? party.Address.ToLowerInvariant() : party.Domain;

    /// <summary>Whether that person is at a domain of ours that is not open to the public.</summary>
    public static bool IsColleague(Party party, OwnAddresses ours) =>
        party.Domain.Length > 0 && !PublicMail.Is(party.Domain) && ours.Addresses.Any(one => string.Equals(new Party(one).Domain, party.Domain, StringComparison.Ordinal));

    /// <summary>The clients of these people by their keys; who is not known yet becomes one.</summary>
    public static async Task<Dictionary<string, Client>> Find(DeskContext context, IEnumerable<Party> people, CancellationToken ct)
    {
        var named = people.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        var clients = await context.Clients.Where(one => named.Keys.Contains(one.Key)).ToDictionaryAsync(one => one.Key, ct);
        foreach (var (key, party) in named.Where(one => !clients.ContainsKey(one.Key)))
        {
            clients[key] = context.Clients.Add(new() { Key = key, Name = key.Contains('@', StringComparison.Ordinal) ? party.Shown : key }).Entity;
        }

        return clients;
    }
}
