using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Finds the few statements that may answer an ask, so that a long letter is not read once for each.</summary>
internal sealed class Candidates
{
    private const int Few = 40;
    private const int MostOfATerm = 24;
    private const int Foremost = 10;

    private static readonly Offered[] Values =
    [
        Offered.Time, Offered.Price, Offered.Quantity, Offered.Place, Offered.Person, Offered.Reason, Offered.Manner,
        Offered.Yes | Offered.No | Offered.Done, Offered.Deferral,
    ];

    private readonly int _count;
    private readonly Dictionary<ulong, List<int>> _byTerm = [];
    private readonly Dictionary<Offered, List<int>> _byOffer = Values.ToDictionary(value => value, _ => new List<int>());
    private readonly Dictionary<string, List<int>> _byQuote = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byItem = [];

    public Candidates(IReadOnlyList<Statement> said)
    {
        _count = said.Count;
        for (var at = 0; at < said.Count && said.Count > Few; at++)
        {
            Note(said[at], at);
        }
    }

    /// <summary>The places of the statements, in rising order; all of a letter that is short.</summary>
    public IEnumerable<int> For(Sought sought, int number) =>
        _count <= Few ? Enumerable.Range(0, _count) : Some(sought, number).Distinct().Order();

    private IEnumerable<int> Some(Sought sought, int number)
    {
        var terms = sought.Subject.Keys.Concat(sought.Around).Append(sought.KindTerm)
            .SelectMany(term => _byTerm.GetValueOrDefault(term, []))
            .SelectMany(at => at + 1 < _count ? (int[])[at, at + 1] : [at]);
        var values = _byOffer.Where(pair => (pair.Key & (sought.Offer | Offered.Deferral | (sought.Offer == Offered.None ? Offered.Yes : Offered.None))) != 0)
            .SelectMany(pair => pair.Value);
        // What answers by being to the matter at all stands early.
        return Enumerable.Range(0, Foremost).Concat(terms).Concat(values).Concat(_byQuote.GetValueOrDefault(sought.Wording, [])).Concat(_byItem.GetValueOrDefault(number, []));
    }

    private void Note(Statement said, int at)
    {
        foreach (var term in said.Terms)
        {
            Add(_byTerm, term, at);
        }

        foreach (var value in Values.Where(said.Has))
        {
            Add(_byOffer, value, at);
        }

        foreach (var ask in said.Quoted)
        {
            Add(_byQuote, ask, at);
        }

        Add(_byItem, said.Item, at);
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int at)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        if (list.Count < MostOfATerm)
        {
            list.Add(at);
        }
    }
}
