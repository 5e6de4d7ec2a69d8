using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>How likely a statement answers an ask, by the kind of answer wanted and by what both are about. The weights were set by hand and measured.</summary>
internal static class Likeness
{
    private const double Most = 0.97;
    private const int LongAnswer = 5;

    /// <summary>From 0 to 1.</summary>
    public static double Of(Pair pair) => pair.Sought.Ask.Expects switch
    {
        Expected.YesNo => YesNo(pair),
        Expected.Choice => Choice(pair),
        Expected.Action => Action(pair),
        Expected.Thing => Thing(pair),
        _ => Value(pair),
    };

    private static double Value(Pair pair)
    {
        var (said, coverage) = (pair.Said, pair.Coverage);
        if (!said.Has(pair.Sought.Offer))
        {
            return WithoutValue(pair);
        }

        var (bare, clear, slope) = Bases(pair.Sought.Ask.Expects);
        return pair.IsAbout ? Math.Min(Most, bare + ((Most - bare) * Math.Sqrt(coverage)) + (said.Terms.Contains(pair.Sought.KindTerm) ? 0.1 : 0))
            : said.Terms.Contains(pair.Sought.KindTerm) && !pair.IsAnothers && !Expects(pair, Expected.Person) ? 0.75
            : pair.IsAnothers || said.Has(Offered.Courtesy) || (pair.IsSpokenFor && IsOften(pair.Sought.Ask.Expects)) ? 0.2
            : pair.IsItsTurn ? clear - (slope * Math.Clamp(pair.Foreign - 2, 0, Expects(pair, Expected.Price) ? 6 : Expects(pair, Expected.Time) || Expects(pair, Expected.Reason) ? 4 : int.MaxValue)) : 0.25;
    }

    // A long sentence that shares a word or two with the ask speaks of much else.
    private static double InPassing(Pair pair) =>
        pair.Said.IsPlainWord || pair.Coverage >= 0.4 ? 0 : 0.03 * Math.Clamp(pair.Foreign - 9, 0, 8);

    // How much a value says beside shared words, and by its turn alone, less for all else the sentence says: a price is seldom anything but
    // an answer, a name often.
    private static (double Bare, double ByTurn, double Slope) Bases(Expected kind) => kind switch
    {
        Expected.Price => (0.6, 0.75, 0.03),
        Expected.Time => (0.5, 0.7, 0.04),
        Expected.Quantity => (0.45, 0.62, 0.05),
        Expected.Reason => (0.5, 0.64, 0.03),
        _ => (0.35, 0.6, 0.07),
    };

    // Names and numbers stand in many sentences that answer something else.
    private static bool IsOften(Expected kind) => kind is Expected.Person or Expected.Place or Expected.Quantity;

    private static double WithoutValue(Pair pair)
    {
        var said = pair.Said;
        var isSettled = said.Has(Offered.Attached | Offered.Done | Offered.No) || said.Terms.Contains(pair.Sought.KindTerm);
        return Expects(pair, Expected.Place) && said.Has(Offered.Time) && pair.IsAbout ? 0.6 + (0.2 * pair.Coverage)
            : !pair.IsAbout ? (Explains(pair) ? 0.52 : 0.1) : (0.5 * pair.Coverage) + (said.Has(Offered.Attached) ? 0.45 : isSettled ? 0.35 : Loose(pair.Sought.Ask.Expects) ? 0.2 : 0);
    }

    // Who asks why or how, and nothing else, is answered by an explanation; it seldom repeats the question's words.
    private static bool Explains(Pair pair) => pair is { IsAlone: true, Said.IsSubstantial: true, Foreign: >= 5 }
        && pair.Sought.Ask.Expects is Expected.Reason or Expected.Manner;

    private static bool Expects(Pair pair, Expected kind) => pair.Sought.Ask.Expects == kind;

    // Kinds whose answers take so many shapes that the words alone must do.
    private static bool Loose(Expected kind) => kind is Expected.Manner or Expected.Place or Expected.Person or Expected.Reason;

    private static double YesNo(Pair pair)
    {
        var (said, coverage) = (pair.Said, pair.Coverage);
        if (said.Has(Offered.Yes | Offered.No | Offered.Done))
        {
            return pair.IsRatherOfAnother ? 0.3 : pair.IsAbout ? Math.Min(Most, coverage >= 0.3 ? 0.7 + (0.25 * coverage) : 0.25 + (1.5 * coverage)) - InPassing(pair)
                : pair.IsAnothers || said.Has(Offered.Courtesy) ? 0.25
                : pair.IsItsTurn ? (said.IsPlainWord ? 0.8 : 0.62) - (0.04 * Math.Max(0, pair.Foreign - 2)) : 0.3;
        }

        return said.Has(Offered.Courtesy) || pair.IsRatherOfAnother ? 0.3 * coverage
            : pair.IsAbout && said.Has(Offered.Time) && pair.Sought.NamesTime ? 0.55 + (0.3 * coverage) : Math.Min(0.9, Shared(coverage, -0.02) + (said.Offers != Offered.None && pair.IsAbout ? 0.08 : 0));
    }

    private static double Choice(Pair pair)
    {
        if (pair.Sought.Options.Count == 0)
        {
            return Thing(pair);
        }

        var chosen = pair.Sought.Options.Count(option => option.Overlaps(pair.Said.Terms));
        return chosen > 0 ? 0.85 : pair.IsItsTurn && Chooses(pair) ? 0.7 : Shared(pair.Coverage, 0.05);
    }

    // "Both", "the second", "yes": short, for a sentence that says more with a number in it speaks of something else.
    private static bool Chooses(Pair pair) => pair.Said.Has(Offered.Yes | Offered.No) || (pair.Said.Has(Offered.Quantity) && pair.Foreign <= 2);

    private static double Thing(Pair pair) => pair.Said.Has(Offered.Courtesy) && !pair.Said.Has(Offered.Attached)
        ? 0.3 * pair.Coverage
        : !pair.IsAbout && pair.IsItsTurn && pair.Said.IsSubstantial ? (pair.Foreign <= 1 || (pair.IsAlone && pair.Foreign >= LongAnswer) ? 0.52 : 0.45)
        : Math.Min(Most, Shared(pair.Coverage, pair.Said.Has(pair.Sought.Named) ? 0.25 : pair.Foreign > 0 || pair.Said.Offers != Offered.None ? 0.1 : -0.1));

    private static double Action(Pair pair) => pair.Said.IsBid ? Math.Min(0.4, pair.Coverage) : pair.Said.Has(Offered.Attached | Offered.Done | Offered.Yes | Offered.No | pair.Sought.Named)
        ? (pair.IsAbout ? Math.Min(Most, 0.65 + (0.3 * pair.Coverage)) : pair.IsAlone && !pair.Said.Has(Offered.Courtesy) ? 0.6 : 0.25)
        : Shared(pair.Coverage, pair.Foreign > 0 ? 0 : -0.1);

    private static double Shared(double coverage, double more) => coverage < 0.15 ? 0.15 : Math.Min(Most, 0.32 + (0.55 * coverage) + more);
}
