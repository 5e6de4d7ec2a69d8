using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>An ask beside a statement that may answer it.</summary>
/// <param name="Sought">The ask.</param>
/// <param name="Said">The statement.</param>
/// <param name="At">Its place among the statements.</param>
/// <param name="Coverage">How much of what the ask is about stands in the statement, from 0 to 1.</param>
/// <param name="Foreign">How many terms of the statement the ask has not.</param>
internal sealed record Pair(Sought Sought, Statement Said, int At, double Coverage, int Foreign)
{
    private const double OfAnything = 0.6;

    /// <summary>Whether the two have anything in common.</summary>
    public bool IsAbout => Coverage >= 0.15;

    /// <summary>Whether the statement stands where the answer must stand: beneath the quoted ask, or as the item of its number.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Whether the statement speaks of another ask of the same kind, and not of this one.</summary>
    public bool IsAnothers { get; init; }

    /// <summary>Whether the statement plainly speaks of another ask, of whatever kind, and not of this one.</summary>
    public bool IsSpokenFor { get; init; }

    /// <summary>Whether the statement is far more about another ask, and little about this one.</summary>
    public bool IsRatherOfAnother { get; init; }

    /// <summary>Whether the statement plainly answers another ask, and has hardly a word of this one.</summary>
    public bool IsSpent { get; init; }

    /// <summary>Whether it is this ask's turn: the statement names no ask, and those before it have theirs.</summary>
    public bool IsItsTurn { get; init; }

    /// <summary>Whether the ask is the only one of its kind.</summary>
    public bool IsAlone { get; init; }

    // "Write to me by ten": the time in it is ours to the client, and no answer to when.
    private bool IsOnlyBid => Said.IsBid && !IsAbout && !Said.Has(Offered.Attached | Offered.Yes | Offered.No)
        && Sought.Ask.Expects is not (Expected.Reason or Expected.Manner or Expected.Action);

    /// <summary>How sure it is that the statement answers the ask, from 0 to 1.</summary>
    public double Answers()
    {
        if ((Said.Has(Offered.Deferral) && !NamesItsValue) || (Said.IsQuestion && Sought.Offer == Offered.None))
        {
            return 0.1;
        }

        var sure = IsSpent ? 0.4 * Likeness.Of(this)
            : Sought.IsOpen && Said.IsSubstantial ? Math.Max(OfAnything, Likeness.Of(this)) : Likeness.Of(this);
        sure = IsInPlace && !Said.IsLead ? Math.Max(sure, Said.IsSubstantial || Said.Has(Offered.Yes | Offered.No) ? 0.88 : 0.3) : sure;
        return Said.IsQuestion || IsOnlyBid ? sure * 0.7 : sure;
    }

    // "We reckon with 450 a page": the price is there, whatever sounds put off.
    private bool NamesItsValue => Sought.Ask.Expects == Expected.Price && Said.Has(Offered.Price) && Said.Until is null;

    /// <summary>How sure it is that the statement puts the ask off.</summary>
    public double Defers()
    {
        var isAll = Said.Has(Offered.Rest) || (IsAlone && Coverage == 0);
        return !Said.Has(Offered.Deferral) || NamesItsValue ? 0
            : IsInPlace ? 0.9
            : IsAbout ? Math.Min(0.95, 0.6 + (0.4 * Coverage))
            : Said.Terms.Contains(Sought.KindTerm) ? 0.7
            : isAll && !IsAnothers ? 0.6 : 0;
    }
}
