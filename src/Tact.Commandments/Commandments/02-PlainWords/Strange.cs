using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a draft says that its reader has not met: terms of the trade and acronyms, each where it first stands.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Acronyms">The acronyms.</param>
/// <param name="IsClientKnown">Whether the client has written: only then is it known which acronyms they leave unused.</param>
internal sealed record Strange(IReadOnlyList<Mention> Terms, IReadOnlyList<Acronym> Acronyms, bool IsClientKnown)
{
    private static readonly Strange None = new([], [], false);

    /// <summary>
    /// All of it. What the client used first is never strange, nor what was explained; and whoever writes in the words of a trade
    /// needs only those of the house put plainly.
    /// </summary>
    public static Strange In(Draft draft, Correspondence correspondence, Glossary glossary)
    {
        var (mentions, acronyms) = (Mentions.In(draft.Reading, glossary), Tact.Commandments.Acronyms.In(draft.Reading));
        if (mentions.Count == 0 && acronyms.Count == 0)
        {
            return None;
        }

        var heard = new Heard(draft, correspondence, glossary);
        var explained = mentions.Where(one => one.IsExplained).Select(one => one.Term.Key).ToHashSet();
        var terms = mentions.DistinctBy(one => one.Term.Key)
            .Where(one => !explained.Contains(one.Term.Key) && !heard.Knows(one.Term) && !IsSpelledOut(one.Term, draft.Reading) && (one.Term.IsOfTheHouse || !heard.IsOfTheTrade))
            .ToList();
        return new(terms, heard.IsOfTheTrade ? [] : [.. Riddles(draft, correspondence, acronyms, mentions, heard)], correspondence.LastOfTheirs is not null);
    }

    private static bool IsSpelledOut(TradeTerm term, LetterReading reading) =>
        term.Words is [var only] && only.All(char.IsUpper) && SpelledOut.In(reading.Words, only, reading.Language);

    private static IEnumerable<Acronym> Riddles(
        Draft draft, Correspondence correspondence, IReadOnlyList<Acronym> acronyms, IReadOnlyList<Mention> mentions, Heard heard)
    {
        var unknown = acronyms.Where(one => !heard.Knows(one) && !mentions.Any(term => term.Words.Overlaps(one.Passage))).ToList();
        if (unknown.Count == 0)
        {
            return [];
        }

        var texts = correspondence.Letters.Select(letter => letter.Reading).Append(draft.Reading).Select(reading => (reading.Words, reading.Language)).ToList();
        return unknown.Where(one => !texts.Exists(text => SpelledOut.In(text.Words, one.Letters, text.Language)) && !IsWritten(texts[^1].Words, one));
    }

    /// <summary>Whether the draft writes it in small letters too: then it is a word, and the capitals only stress it.</summary>
    private static bool IsWritten(WordRun words, Acronym acronym)
    {
        var small = acronym.Letters.ToLowerInvariant();
        return Enumerable.Range(0, words.Count).Any(at => words.Is(at, small) && words.Text.AsSpan(words[at].Start, words[at].Length).SequenceEqual(small));
    }
}
