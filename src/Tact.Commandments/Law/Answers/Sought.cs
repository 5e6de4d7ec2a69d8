using System.Runtime.CompilerServices;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What an ask looks for: about what, and with what kind of answer.</summary>
internal sealed class Sought
{
    private const double OfTheSentenceBefore = 0.3;
    private const double MostOfTheSentenceBefore = 0.6;
    private const double OfCircumstances = 0.5;

    // A long ask is mostly its own circumstances: so much shared is all that can be hoped for.
    private const double MostToShare = 3.5;

    private static readonly ConditionalWeakTable<OpenAsk, Sought> Known = [];

    private static readonly Dictionary<Expected, (Offered Offer, ulong Concept)> Kinds = new()
    {
        [Expected.Time] = (Offered.Time, TermLists.Concept("time")),
        [Expected.Price] = (Offered.Price, TermLists.Concept("price")),
        [Expected.Quantity] = (Offered.Quantity, TermLists.Concept("quantity")),
        [Expected.Place] = (Offered.Place, TermLists.Concept("place")),
        [Expected.Person] = (Offered.Person, TermLists.Concept("person")),
        [Expected.Reason] = (Offered.Reason, TermLists.Concept("reason")),
        [Expected.Manner] = (Offered.Manner, TermLists.Concept("manner")),
    };

    private Sought(Ask ask, LetterReading letter)
    {
        Ask = ask;
        var words = WordRun.Of(ask.Text);
        var terms = Terms.Of(words);
        (Offer, KindTerm) = Kinds.GetValueOrDefault(Ask.Expects);
        var all = terms.Between(0, words.Count);
        var before = Circumstances(ask, words, terms);
        Subject = all.Where(term => term != KindTerm).ToDictionary(term => term, term => TermLists.All.Weight(term) * (before.Contains(term) ? OfCircumstances : 1));
        Named = Offer == Offered.None
            ? Kinds.Values.Where(kind => all.Contains(kind.Concept)).Aggregate(Offered.None, (sum, kind) => sum | kind.Offer)
            : Offered.None;
        Options = Ask.Expects == Expected.Choice && OptionsOf(words, terms) is { Count: > 1 } options ? options : [];
        Wording = Law.Wording.Key(Ask.Text);
        NamesTime = NamedTimes.In(words, 0, words.Count, Languages.Of(ask.Text)).Any();
        IsOpen = AskingTurns.LeaveOpen(Ask.Text);
        Around = Subject.Count > 0 ? [] : Context(ask, letter).Where(term => !Subject.ContainsKey(term) && term != KindTerm).ToHashSet();
    }

    /// <summary>The ask.</summary>
    public Ask Ask { get; }

    /// <summary>The offer that answers it by its kind alone; none for yes or no, a choice, a thing.</summary>
    public Offered Offer { get; }

    /// <summary>The values it names where its form wants something else: "please send me the address" is content with an address.</summary>
    public Offered Named { get; }

    /// <summary>The concept that only names that kind ("price"), or 0.</summary>
    public ulong KindTerm { get; }

    /// <summary>The terms it is about, each with how much it tells.</summary>
    public IReadOnlyDictionary<ulong, double> Subject { get; }

    /// <summary>The terms of the sentence before it, for "How much would that be?".</summary>
    public HashSet<ulong> Around { get; }

    /// <summary>What may be chosen: the terms of each alternative alone.</summary>
    public IReadOnlyList<HashSet<ulong>> Options { get; }

    /// <summary>Its letters and figures, to know it again in a quote.</summary>
    public string Wording { get; }

    /// <summary>Whether it names a time itself: "Will it be ready by Friday?" is content with a day.</summary>
    public bool NamesTime { get; }

    /// <summary>Whether it leaves open what is wanted ("Any thoughts?"), so that anything said to the matter answers it.</summary>
    public bool IsOpen { get; }

    /// <summary>What an ask looks for, found out once.</summary>
    public static Sought Of(OpenAsk open) => Known.GetValue(open, static open => new(open.Ask, open.Letter.Reading));

    /// <summary>What an ask of a letter looks for.</summary>
    public static Sought Of(Ask ask, LetterReading letter) => new(ask, letter);

    /// <summary>How much of what it is about stands among terms, from 0 to 1; <paramref name="weigh"/> says how much each counts.</summary>
    public double Coverage(Func<ulong, double> presence, Func<ulong, double> weigh)
    {
        var (found, whole) = (0.0, 0.0);
        foreach (var (term, weight) in Subject)
        {
            var share = weight * weigh(term);
            whole += share;
            found += share * presence(term);
        }

        found += Math.Min(MostOfTheSentenceBefore, Around.Sum(term => OfTheSentenceBefore * presence(term)));

        whole = Math.Clamp(whole, Around.Count > 0 ? 1 : 0, MostToShare);
        return whole == 0 ? 0 : Math.Min(1, found / whole);
    }

    // What is told around what is asked: "A note came from the office that the address is wrong, is that serious?"
    private static HashSet<ulong> Circumstances(Ask ask, WordRun words, Terms terms)
    {
        if (Expectations.At(words, Languages.Of(ask.Text)) is not { } asking)
        {
            return [];
        }

        var from = Enumerable.Range(0, asking).LastOrDefault(at => words.IsSign(at, ",，"));
        var to = Enumerable.Range(asking, words.Count - asking).FirstOrDefault(at => words.IsSign(at, ",，"), words.Count);
        var asked = terms.Between(from, to);
        HashSet<ulong> around = [.. terms.Between(0, from), .. terms.Between(to, words.Count)];
        around.ExceptWith(asked);
        return asked.Count > 0 ? around : [];
    }

    // The sentence that stands before the ask, and what stands before it in its own.
    private static HashSet<ulong> Context(Ask ask, LetterReading letter)
    {
        var (sentences, asked) = (letter.Sentences, ask.Passage);
        var at = sentences.TakeWhile(sentence => sentence.Passage.End <= asked.Start).Count();
        if (asked.Length == 0 || at == sentences.Count)
        {
            return [];
        }

        var start = Math.Min(asked.Start, sentences[Math.Max(0, at - 1)].Passage.Start);
        var words = WordRun.Of(letter.Text[start..asked.Start]);
        return Terms.Of(words).Between(0, words.Count);
    }

    private static List<HashSet<ulong>> OptionsOf(WordRun words, Terms terms)
    {
        var (options, from) = (new List<HashSet<ulong>>(), 0);
        for (var at = 0; at <= words.Count; at++)
        {
            if (at == words.Count || words.Is(at, "or") || words.Is(at, "или") || (words.Is(at, "还") && words.Is(at + 1, "是")) || words.IsSign(at, ",，、"))
            {
                options.Add(terms.Between(from, at));
                from = at + 1;
            }
        }

        var shared = options.SelectMany(option => option).GroupBy(term => term).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        options.ForEach(option => option.ExceptWith(shared));
        return options;
    }
}
