using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>The addresses and whole domains that are ours.</summary>
public sealed class OwnAddresses
{
    private readonly HashSet<string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _domains = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nobody.</summary>
    public static OwnAddresses None { get; } = new([]);

    /// <summary>Takes addresses (<c>team@agency.example</c>) and domains (<c>agency.example</c> or <c>@agency.example</c>).</summary>
    public OwnAddresses(IEnumerable<string> addressesAndDomains)
    {
        foreach (var one in addressesAndDomains.Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            _ = one.IndexOf('@', StringComparison.Ordinal) > 0 ? _addresses.Add(one) : _domains.Add(one.TrimStart('@'));
        }
    }

    /// <summary>The addresses, without the domains.</summary>
    public IReadOnlyCollection<string> Addresses => _addresses;

    /// <summary>The domains that are ours as a whole.</summary>
    public IReadOnlyCollection<string> Domains => _domains;

    /// <summary>Whether the house has named nobody.</summary>
    public bool IsEmpty => _addresses.Count == 0 && _domains.Count == 0;

    /// <summary>These, and further addresses and domains.</summary>
    public OwnAddresses With(IEnumerable<string> addressesAndDomains) => new([.. _addresses, .. _domains, .. addressesAndDomains]);

    /// <summary>These, and <paramref name="party"/> where there is one with an address.</summary>
    public OwnAddresses With(Party? party) => party is { Address.Length: > 0 } ? With([party.Address]) : this;

    /// <summary>Whether <paramref name="party"/> is one of us.</summary>
    public bool Include(Party? party) =>
        party is not null && (_addresses.Contains(party.Address) || _domains.Contains(party.Domain));
}
