using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>
/// Whose turn an answer is that names nothing ("Yes." "320 EUR."): such answers go, in their order, to those asks of their kind that no
/// statement with their own words answers.
/// </summary>
internal sealed class Turns
{
    private readonly HashSet<(Sought, int)> _turns = [];

    public Turns(List<List<Pair>> asks, Func<Pair, double> best)
    {
        foreach (var kind in asks.Where(pairs => pairs.Count > 0).GroupBy(pairs => pairs[0].Sought.Ask.Expects))
        {
            var waiting = kind.Where(pairs => !pairs.Exists(pair => pair.IsAbout && Offers(pair) && pair.Said.IsSubstantial));
            var nameless = kind.SelectMany(pairs => pairs).Where(pair => Offers(pair) && pair.Said.IsSubstantial && best(pair) < 0.15)
                .Select(pair => pair.At).Distinct().Order();
            _turns.UnionWith(waiting.Select(pairs => pairs[0].Sought).Zip(nameless));
        }
    }

    /// <summary>Whether the statement of a pair falls to its ask.</summary>
    public bool IsOf(Pair pair) => _turns.Contains((pair.Sought, pair.At));

    private static bool Offers(Pair pair) => pair.Sought.Offer != Offered.None
        ? pair.Said.Has(pair.Sought.Offer)
        : pair.Sought.Ask.Expects is Expected.Thing ? pair.Said.IsSubstantial
        : pair.Said.Has(Offered.Yes | Offered.No | Offered.Done | (pair.Sought.Ask.Expects == Expected.Choice ? Offered.Quantity : Offered.None));
}
