using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// The value a question looks for: what must be named beside it ("deadline", "version") and what else it is about. A
/// sentence of the client gives it when it names that, is about all of the rest, and holds a value. What they mean to spend
/// is one thing, where the letter is about the rest.
/// </summary>
internal sealed class ValueSought
{
    private const int LongestAnswer = 300;

    private static readonly ConditionalWeakTable<Letter, IReadOnlyList<Statement>> Said = [];

    private readonly Sought _sought;
    private readonly bool _isBudget;
    private readonly HashSet<ulong> _named;
    private readonly HashSet<ulong> _about;

    public ValueSought(Ask ask, Draft draft)
    {
        _sought = Sought.Of(ask, draft.Reading);
        var words = WordRun.Of(ask.Text);
        var terms = Terms.Of(words);
        _about = terms.Between(0, words.Count);
        _about.ExceptWith(Names(draft));
        _about.ExceptWith(Marked(draft, ask, "idle", words, terms));
        _named = Marked(draft, ask, "value", words, terms);
        _ = _about.Remove(_sought.KindTerm) && _named.Count == 0 && _named.Add(_sought.KindTerm);
        _about.ExceptWith(_named);
        _isBudget = PickupWords.First(draft.Reading, "budget", ask.Passage) is not null;
    }

    /// <summary>The sentence of a letter that gives it, or null.</summary>
    public Evidence? In(Letter letter)
    {
        if (!_isBudget && !IsClear())
        {
            return null;
        }

        var answer = Said.GetValue(letter, static letter => Statements.Of(letter.Reading))
            .FirstOrDefault(said => _isBudget ? Spends(said, letter.Reading) : Answers(said, letter.Reading));
        return answer is null ? null : new(letter.MessageId, answer.Passage.In(letter.Reading.Text));
    }

    /// <summary>Whether it says what it is about: by a word for the value ("print run"), by two things, or by what may be chosen.</summary>
    private bool IsClear() => _sought.Options.Count > 0 || (_named.Count > 0 && (!IsNamedByKind || _about.Count > 0));

    /// <summary>Whether only the kind of the answer says what is sought: "how many", "when".</summary>
    private bool IsNamedByKind => _named.Count == 1 && _named.Contains(_sought.KindTerm);

    private bool Answers(Statement said, LetterReading reading) =>
        said is { IsQuestion: false, IsLead: false, Passage.Length: <= LongestAnswer }
        && (_sought.Options.Count > 0 ? Chooses(said)
            : (_named.IsSubsetOf(said.Terms) || (IsNamedByKind && said.Has(_sought.Offer))) && _about.IsSubsetOf(said.Terms) && Gives(said, reading))
        && !IsAsked(said, reading);

    /// <summary>Whether it names one of the alternatives alone, and all that they share.</summary>
    private bool Chooses(Statement said)
    {
        var shared = _about.Where(term => !_sought.Options.Any(option => option.Contains(term))).ToList();
        return shared.Count > 0 && shared.TrueForAll(said.Terms.Contains)
            && _sought.Options.Count(option => option.Overlaps(said.Terms)) == 1 && _sought.Options.Any(option => option.Count > 0 && option.IsSubsetOf(said.Terms));
    }

    private bool Spends(Statement said, LetterReading reading) =>
        said.Has(Offered.Price) && SpokenOf.In(reading.Text).HasAll(_about) && PickupWords.First(reading, "spends", said.Passage) is not null && !IsAsked(said, reading);

    /// <summary>Whether it is a question itself; a wish may well hold a value.</summary>
    private static bool IsAsked(Statement said, LetterReading reading) =>
        said.IsQuestion || reading.Asks.Any(ask => ask is { InSubject: false, Kind: AskKind.Question } && ask.Passage.Overlaps(said.Passage));

    /// <summary>A value of the kind looked for; where that is a thing, a figure or a name that the question does not have.</summary>
    private bool Gives(Statement said, LetterReading reading) => _sought.Offer != Offered.None
        ? said.Has(_sought.Offer)
        : (said.Has(Offered.Person | Offered.Time | Offered.Price) || said.Passage.In(reading.Text).Any(char.IsAsciiDigit))
            && said.Terms.Any(term => !_about.Contains(term) && !_named.Contains(term));

    private static HashSet<ulong> Marked(Draft draft, Ask ask, string section, WordRun words, Terms terms) =>
        [.. PickupWords.All(draft.Reading, section, ask.Passage).Select(found => found.Moved(-ask.Passage.Start))
            .SelectMany(found => terms.Between(words.At(found.Start), words.At(found.End)))];

    /// <summary>Whom the draft greets is no part of what it asks.</summary>
    private static HashSet<ulong> Names(Draft draft)
    {
        var words = WordRun.Of(string.Join(", ", draft.Recipients.Select(party => party.Name)));
        return Terms.Of(words).Between(0, words.Count);
    }
}
