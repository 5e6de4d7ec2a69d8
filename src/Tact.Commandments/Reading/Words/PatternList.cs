using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>
/// The patterns of one list, found quickly among words. A heading may carry a weight, <c>[question 0.9]</c>;
/// a heading in angle brackets, <c>[&lt;verb&gt;]</c>, holds phrases that patterns name.
/// </summary>
internal sealed class PatternList
{
    private const int Shortest = 2;

    private static readonly ConcurrentDictionary<string, PatternList> Read = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Pattern[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly FrozenDictionary<string, Pattern[]>.AlternateLookup<ReadOnlySpan<char>> _byBeginning;
    private readonly Pattern[] _byNumber;

    private PatternList(string name)
    {
        var sections = Embedded.Sections(name);
        var patterns = sections.Where(section => section.Key is not (['<', ..] or "")).SelectMany(section => Patterns(section, sections));
        var begun = patterns.SelectMany(pattern => pattern.Beginnings().Distinct().Select(word => (word, pattern))).ToList();
        _byNumber = [.. begun.Where(pair => pair.word is null).Select(pair => pair.pattern)];
        _byWord = Lookup(begun.Where(pair => pair.word is [.., not '*']).Select(pair => (pair.word!, pair.pattern)));
        _byBeginning = Lookup(begun.Where(pair => pair.word is [.., '*']).Select(pair => (pair.word![..Shortest], pair.pattern)));
    }

    /// <summary>The list of that name below <c>Reading/</c>, read when first needed.</summary>
    public static PatternList Of(string name) => At($"Reading/{name}.txt");

    /// <summary>The list the library carries under that whole name, read when first needed.</summary>
    public static PatternList At(string resource) => Read.GetOrAdd(resource, static resource => new(resource));

    /// <summary>Adds every pattern found between two words to <paramref name="hits"/>, in the order they begin.</summary>
    public void Find(WordRun words, int from, int to, List<Hit> hits)
    {
        for (var at = from; at < to; at++)
        {
            var word = words.Span(at);
            if (_byWord.TryGetValue(word, out var exact))
            {
                Try(exact, words, at, from, to, hits);
            }

            if (word.Length >= Shortest && _byBeginning.TryGetValue(word[..Shortest], out var begun))
            {
                Try(begun, words, at, from, to, hits);
            }

            if (words.Has(at, WordKind.Number))
            {
                Try(_byNumber, words, at, from, to, hits);
            }
        }
    }

    /// <summary>Every pattern found between two words.</summary>
    public List<Hit> Find(WordRun words, int from, int to)
    {
        var hits = new List<Hit>();
        Find(words, from, to, hits);
        return hits;
    }

    private static void Try(Pattern[] patterns, WordRun words, int at, int from, int to, List<Hit> hits)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(words, at, from, to) is var end && end > at)
            {
                hits.Add(new(at, end, pattern));
            }
        }
    }

    private static IEnumerable<Pattern> Patterns(KeyValuePair<string, List<string>> section, Dictionary<string, List<string>> sections)
    {
        var name = section.Key.Split(' ');
        var weight = name.Length > 1 ? double.Parse(name[1], CultureInfo.InvariantCulture) : 1;
        return section.Value.Select(line => Pattern.Of(line, name[0], weight, inner => Phrases(inner, sections)));
    }

    private static List<string> Phrases(string name, Dictionary<string, List<string>> sections) =>
        [.. sections[$"<{name}>"].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static FrozenDictionary<string, Pattern[]>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<(string Word, Pattern Pattern)> begun) =>
        begun.GroupBy(pair => pair.Word, pair => pair.Pattern, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
