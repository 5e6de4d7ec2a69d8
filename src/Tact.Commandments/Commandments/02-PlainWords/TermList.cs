using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// Terms of the trade with their plain wordings, found quickly among words. A line of a list reads <c>term = plain wording</c>, or
/// <c>term ~ plain wording</c> where the words around it would have to change too, or names alone what only looks like a term.
/// Behind <c>@</c> stand words one of which must be in the sentence.
/// </summary>
internal sealed class TermList
{
    private static readonly ConcurrentDictionary<string, TermList> BuiltIn = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<Glossary, TermList> Houses = [];

    private readonly Dictionary<string, TradeTerm[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    private TermList(IEnumerable<string> lines, bool isOfTheHouse) => _byWord = lines.SelectMany(line => Read(line, isOfTheHouse))
        .GroupBy(term => term.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(term => term.Words.Length).ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms of all trades in a language.</summary>
    public static TermList Of(Language language) => BuiltIn.GetOrAdd(language.Code(), static code =>
        new(Embedded.Sections($"Commandments/02-PlainWords/PlainWords.{code}.txt").Values.SelectMany(lines => lines), isOfTheHouse: false));

    /// <summary>The terms of the house.</summary>
    public static TermList Of(Glossary glossary) => Houses.GetValue(glossary, static glossary =>
        new(glossary.Words.Select(pair => $"{pair.Key} = {pair.Value}"), isOfTheHouse: true));

    /// <summary>The term that begins at a word of a sentence, the longest of those that do, and the word it ends before.</summary>
    public (TradeTerm Term, int End)? At(WordRun words, int at, int from, int to)
    {
        if (!_byWord.TryGetValue(words.Span(at), out var terms))
        {
            return null;
        }

        foreach (var term in terms)
        {
            if (term.End(words, at, to) is var end and >= 0 && term.Fits(words, from, to))
            {
                return (term, end);
            }
        }

        return null;
    }

    private static IEnumerable<TradeTerm> Read(string line, bool isOfTheHouse)
    {
        var parts = line.Split(" @ ");
        var beside = parts.Length > 1 ? parts[1].Split(' ') : [];
        line = parts[0];
        var at = line.IndexOfAny(['=', '~']);
        var (left, right) = at < 0 ? (line, "") : (line[..at].Trim(), line[(at + 1)..].Trim());
        var wording = Forms.Of(right)[0];
        var key = Forms.Of(left)[0].ToLowerInvariant();
        foreach (var form in Forms.Pairs(left, right).GroupBy(pair => WordRun.Of(pair.Term).Lower, StringComparer.Ordinal))
        {
            var plains = form.Select(pair => pair.Plain).Distinct().ToList();
            var isPlain = plains.Count == 1 && right.Length > 0 && line[at] == '=';
            var words = TradeTerm.Cut(form.First().Term);
            if (words.Length > 0)
            {
                yield return new(key, words, wording, isPlain ? plains[0] : null, beside, isOfTheHouse);
            }
        }
    }
}
