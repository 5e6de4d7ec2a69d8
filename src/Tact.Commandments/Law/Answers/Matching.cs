using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Lays a letter of ours beside the asks it should answer, each ask beside the few statements that may answer it.</summary>
internal sealed class Matching
{
    private const double Enough = 0.5;
    private const double OfTheSentenceBefore = 0.6;
    private const double OfTheLead = 0.9;
    private const double Plainly = 0.4;
    private const double FarMore = 0.3;
    private const double Hardly = 0.3;
    private const double Surely = 0.8;
    private const double Better = 0.05;
    private const int SoonAfter = 2;
    private const double Likely = 0.6;

    private readonly List<Sought> _sought;
    private readonly IReadOnlyList<Statement> _said;
    private readonly Candidates _candidates;
    private readonly Dictionary<ulong, int> _asking = [];
    private readonly Dictionary<(int, Expected), double> _bestOfKind = [];
    private readonly Dictionary<int, double> _bestOfAll = [];
    private readonly int _items;

    public Matching(IReadOnlyList<OpenAsk> open, LetterReading reading)
    {
        _sought = [.. open.Select(Sought.Of)];
        _said = Statements.Of(reading);
        _candidates = new(_said);
        _items = _said.Select(said => said.Item).DefaultIfEmpty().Max();
        foreach (var term in _sought.SelectMany(one => one.Subject.Keys))
        {
            _asking[term] = _asking.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>How many pairs of an ask and a statement were looked at.</summary>
    public int Looks { get; private set; }

    /// <summary>One answer for each ask, in their order.</summary>
    public IReadOnlyList<Answer> Answers() =>
        [.. Spent(Laid()).Select(Judged)];

    /// <summary>Each ask with the statements that may answer it.</summary>
    public IReadOnlyList<IReadOnlyList<Pair>> Laid()
    {
        var pairs = _sought.Select(Pairs).ToList();
        var turns = new Turns(pairs, Best);
        return [.. pairs.Select(some => some.ConvertAll(pair => Placed(pair, turns)))];
    }

    // A statement that plainly answers one ask is no answer, by its kind alone, to another that has hardly a word in common with it.
    private static IEnumerable<IReadOnlyList<Pair>> Spent(IReadOnlyList<IReadOnlyList<Pair>> laid)
    {
        var best = laid.SelectMany(pairs => pairs).GroupBy(pair => pair.At).ToDictionary(at => at.Key, at => at.MaxBy(pair => pair.Answers())!);
        return laid.Select(pairs => pairs.Select(pair => pair with { IsSpent = IsSpent(pair, best[pair.At]) }).ToList());
    }

    private static bool IsSpent(Pair pair, Pair best) =>
        best.Sought != pair.Sought && !pair.IsInPlace && (IsBetterOfTheKind(pair, best) || !(IsMeasured(pair.Sought.Ask.Expects) && pair.Said.Has(pair.Sought.Offer)) && best.Answers() >= Surely && pair.Coverage < Hardly && best.Coverage - pair.Coverage >= FarMore);

    // One yes seldom answers two questions, unless it has words of both.
    private static bool IsBetterOfTheKind(Pair pair, Pair best) =>
        pair.Sought.Ask.Expects == Expected.YesNo && best.Sought.Ask.Expects == Expected.YesNo
        && pair.Coverage < Plainly && best.Coverage > pair.Coverage && best.Answers() - pair.Answers() >= Better;

    // "Ten days and 400 euros": one sentence names the values of several asks.
    private static bool IsMeasured(Expected kind) => kind is Expected.Time or Expected.Price or Expected.Quantity or Expected.Reason;

    private List<Pair> Pairs(Sought sought, int number)
    {
        var pairs = new List<Pair>();
        foreach (var at in _candidates.For(sought, number + 1))
        {
            Looks++;
            var coverage = sought.Coverage(term => Presence(term, at), term => 1 / Math.Sqrt(_asking[term]));
            var foreign = _said[at].Terms.Count(term => !sought.Subject.ContainsKey(term) && !sought.Around.Contains(term) && term != sought.KindTerm);
            var pair = new Pair(sought, _said[at], at, coverage, foreign) { IsInPlace = IsInPlace(sought, number, _said[at]) };
            pairs.Add(pair);
            var kind = (at, sought.Ask.Expects);
            _bestOfKind[kind] = Math.Max(_bestOfKind.GetValueOrDefault(kind), coverage);
            _bestOfAll[at] = Math.Max(_bestOfAll.GetValueOrDefault(at), coverage);
        }

        return pairs;
    }

    private double Best(Pair pair) => _bestOfKind.GetValueOrDefault((pair.At, pair.Sought.Ask.Expects));

    private Pair Placed(Pair pair, Turns turns) => pair with
    {
        IsAnothers = !pair.IsAbout && Best(pair) >= 0.15,
        IsSpokenFor = !pair.IsAbout && _bestOfAll.GetValueOrDefault(pair.At) >= Plainly,
        IsRatherOfAnother = pair.Coverage < Plainly && _bestOfAll.GetValueOrDefault(pair.At) - pair.Coverage >= FarMore,
        IsItsTurn = turns.IsOf(pair),
        IsAlone = _sought.Count == 1,
    };

    // Numbered answers answer in the order of the asks: of all of them, or of the questions alone.
    private bool IsInPlace(Sought sought, int number, Statement said) =>
        said.Quoted.Contains(sought.Wording)
        || (_items > 1 && said.Item > 0 && said.Item == Place(number) && _items <= _sought.Count);

    private int Place(int number) =>
        _items == _sought.Count ? number + 1 : _sought[number].Ask.Kind == AskKind.Question ? _sought.Take(number + 1).Count(one => one.Ask.Kind == AskKind.Question) : 0;

    private double Presence(ulong term, int at)
    {
        var said = _said[at];
        if (said.Terms.Contains(term))
        {
            return 1;
        }

        var before = at > 0 ? _said[at - 1] : null;
        return before is null || !before.Terms.Contains(term) ? 0
            : before.IsLead ? OfTheLead
            : said.OpensParagraph || before.Item != said.Item ? 0 : OfTheSentenceBefore;
    }

    private static Answer Judged(IReadOnlyList<Pair> pairs)
    {
        var (answers, sure) = Best(pairs, pair => pair.Answers());
        var (defers, put) = Best(pairs, pair => pair.Defers());
        var until = defers is not null && put >= Enough ? Until(defers, pairs) : null;
        if (answers is not null && sure >= Enough && (sure >= put || (until is null && sure >= Likely)))
        {
            return new(Answered.Yes, answers.Said.Passage, sure);
        }

        return defers is not null && until is not null
            ? new(Answered.Deferred, defers.Said.Passage, put, until)
            : new(Answered.No, default, 1 - Math.Min(sure, 1 - put));
    }

    // "I want to look at it again first. You have it on Monday by eleven."
    private static NamedTime? Until(Pair defers, IReadOnlyList<Pair> pairs) => defers.Said.Until
        ?? pairs.SkipWhile(pair => pair.At <= defers.At).TakeWhile(pair => pair.At <= defers.At + SoonAfter && !pair.Said.OpensParagraph && pair.Said.Item == defers.Said.Item)
            .Select(pair => pair.Said.Until).FirstOrDefault(until => until is not null);

    private static (Pair? Pair, double Sure) Best(IReadOnlyList<Pair> pairs, Func<Pair, double> sure)
    {
        var (best, most) = ((Pair?)null, 0.0);
        foreach (var pair in pairs)
        {
            if (sure(pair) is var one && one > most)
            {
                (best, most) = (pair, one);
            }
        }

        return (best, most);
    }
}
