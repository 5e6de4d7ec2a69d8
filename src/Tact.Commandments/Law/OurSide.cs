using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>
/// Who is us, as far as the house and the letters tell: the addresses it names, whoever wrote our letters, and
/// everybody at a domain of ours that is not open to the public.
/// </summary>
internal sealed class OurSide
{
    private readonly OwnAddresses _named;
    private readonly HashSet<Party> _seen = [];
    private readonly HashSet<string> _domains = new(StringComparer.OrdinalIgnoreCase);

    public OurSide(HouseStyle house, Correspondence correspondence, Draft draft)
    {
        _named = house.Ours;
        _seen.UnionWith(house.Ours.Addresses.Select(address => new Party(address)));
        _seen.UnionWith(correspondence.Letters.Where(letter => letter.IsOurs).Select(letter => letter.From).OfType<Party>());
        _seen.UnionWith(draft.From is { } from ? [from] : []);
        if (_seen.Count == 0 && house.Ours.IsEmpty && Addressee(correspondence) is { } only)
        {
            _seen.Add(only);
        }

        _domains.UnionWith(_seen.Select(party => party.Domain).Where(domain => !Addresses.IsFreeMail(domain)));
    }

    /// <summary>Whether <paramref name="party"/> is one of us.</summary>
    public bool Includes(Party party) =>
        _named.Include(party) || _seen.Contains(party) || _domains.Contains(party.Domain);

    /// <summary>With nothing to go by, the one address a client wrote to is ours.</summary>
    private static Party? Addressee(Correspondence correspondence) =>
        correspondence.Letters.FirstOrDefault(letter => letter.IsFromAClient()) is { To: [var only] } ? only : null;
}
