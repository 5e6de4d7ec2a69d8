using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Someone who belongs on the answer.</summary>
/// <param name="Party">Who.</param>
/// <param name="IsMain">Whether among the main recipients; with a copy otherwise.</param>
/// <param name="Letter">The letter of the client that puts them there.</param>
internal sealed record Seat(Party Party, bool IsMain, Letter Letter);

/// <summary>Who takes part in a correspondence besides us, and who no longer does.</summary>
internal sealed class Circle
{
    private readonly OurSide _us;
    private readonly IReadOnlyList<Letter> _letters;
    private readonly Dictionary<Party, int> _known = [];

    public Circle(Correspondence correspondence, OurSide us)
    {
        _us = us;
        _letters = correspondence.Letters;
        for (var at = 0; at < _letters.Count; at++)
        {
            foreach (var party in Everyone(_letters[at]))
            {
                _known.TryAdd(party, at);
            }
        }

        Expected = [.. LastTurn().SelectMany(Seats).DistinctBy(seat => seat.Party)];
    }

    /// <summary>Everyone on the client's last letters, in their order, without us and without addresses nobody reads.</summary>
    public IReadOnlyList<Seat> Expected { get; }

    /// <summary>Whether the client has named or written to <paramref name="party"/> before.</summary>
    public bool Knows(Party party) => _known.ContainsKey(party) || _letters.Any(letter => Invites(letter, party));

    /// <summary>Whether <paramref name="party"/> is us.</summary>
    public bool IsOurs(Party party) => _us.Includes(party);

    /// <summary>Whether the answer goes to a mailing list that brings it to everybody.</summary>
    public bool IsReachedThroughAList(IReadOnlySet<Party> reached) =>
        Expected.Select(seat => seat.Letter.List).OfType<Party>()
            .Concat(Expected.Select(seat => seat.Party).Where(Addresses.IsAList)).Any(reached.Contains);

    /// <summary>The letter with which the client took <paramref name="party"/> off, or null. Only the client brings them back.</summary>
    public Letter? TakenOff(Party party)
    {
        if (Expected.Any(seat => seat.Party == party))
        {
            return null;
        }

        for (var at = _letters.Count - 1; at > 0; at--)
        {
            if (!_letters[at].IsFromAClient() || IsThroughAList(_letters[at]))
            {
                continue;
            }

            if (Everyone(_letters[at]).Contains(party))
            {
                return null;
            }

            if (Everyone(_letters[at - 1]).Contains(party))
            {
                return _letters[at];
            }
        }

        return null;
    }

    /// <summary>Someone else whom <paramref name="party"/> could be mistaken for, who was here first; null when there is none.</summary>
    public Party? Resembled(Party party)
    {
        var joined = _known.TryGetValue(party, out var at) ? at : int.MaxValue;
        return _known.Where(known => known.Value < joined && known.Key != party)
            .Select(known => known.Key)
            .FirstOrDefault(known => joined == int.MaxValue || known.Domain != party.Domain
                ? LookAlikes.Resemble(party, known, isStranger: joined == int.MaxValue, isOurs: _us.Includes(known))
                : LookAlikes.AreDrawnAlike(party, known));
    }

    /// <summary>A letter as evidence: who was on it.</summary>
    public static Evidence Heading(Letter letter) =>
        new(letter.MessageId, string.Join(", ", Everyone(letter).Select(party => party.ToString())));

    /// <summary>
    /// The newest letter of each person who wrote since our last one; when we wrote last, of those who wrote just before.
    /// </summary>
    private IEnumerable<Letter> LastTurn() => _letters.Reverse()
        .SkipWhile(letter => !letter.IsFromAClient())
        .TakeWhile(letter => !letter.IsOurs)
        .Where(letter => letter.IsFromAClient())
        .DistinctBy(letter => letter.From);

    private IEnumerable<Seat> Seats(Letter letter)
    {
        var answersTo = letter.ReplyTo.Where(IsReachable).ToList();
        var main = answersTo.Count > 0 ? answersTo : letter.From is { } from ? [from] : [];
        return main.Concat(letter.To).Where(IsReachable).Select(party => new Seat(party, true, letter))
            .Concat(letter.Cc.Where(IsReachable).Select(party => new Seat(party, false, letter)));
    }

    private bool IsReachable(Party party) =>
        party.Address.Contains('@', StringComparison.Ordinal) && !_us.Includes(party) && !Addresses.IsNoReply(party);

    private static IEnumerable<Party> Everyone(Letter letter) =>
        (letter.From is { } from ? [from] : Enumerable.Empty<Party>()).Concat(letter.ReplyTo).Concat(letter.To).Concat(letter.Cc);

    private static bool IsThroughAList(Letter letter) => letter.List is not null || Everyone(letter).Any(Addresses.IsAList);

    private static bool Invites(Letter letter, Party party) =>
        !letter.IsOurs
        && (letter.Text.Contains(party.Address, StringComparison.OrdinalIgnoreCase)
            || (party.Name.Contains(' ', StringComparison.Ordinal) && letter.Text.Contains(party.Name, StringComparison.OrdinalIgnoreCase)));
}
