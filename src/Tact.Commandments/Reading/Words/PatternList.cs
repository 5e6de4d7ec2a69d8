using System.Collections.Concurrent;
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

    private readonly Dictionary<string, List<Pattern>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Pattern>> _byBeginning = new(StringComparer.Ordinal);
    private readonly List<Pattern> _byNumber = [];
    private readonly Dictionary<string, List<Pattern>>.AlternateLookup<ReadOnlySpan<char>> _word;
    private readonly Dictionary<string, List<Pattern>>.AlternateLookup<ReadOnlySpan<char>> _beginning;

    private PatternList(string name)
    {
        var sections = Embedded.Sections(name);
        foreach (var section in sections.Where(section => section.Key is not (['<', ..] or "")))
        {
            foreach (var pattern in Patterns(section, sections))
            {
                Shelve(pattern);
            }
        }

        _word = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginning = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
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
            if (_word.TryGetValue(word, out var exact))
            {
                Try(exact, words, at, from, to, hits);
            }

            if (word.Length >= Shortest && _beginning.TryGetValue(word[..Shortest], out var begun))
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

    private static void Try(List<Pattern> patterns, WordRun words, int at, int from, int to, List<Hit> hits)
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

    private void Shelve(Pattern pattern)
    {
        foreach (var beginning in pattern.Beginnings())
        {
            var shelf = beginning switch
            {
                null => _byNumber,
                [.., '*'] => Shelf(_byBeginning, beginning[..Shortest]),
                _ => Shelf(_byWord, beginning),
            };
            if (shelf is not [.., var last] || last != pattern)
            {
                shelf.Add(pattern);
            }
        }
    }

    private static List<Pattern> Shelf(Dictionary<string, List<Pattern>> shelves, string beginning)
    {
        if (!shelves.TryGetValue(beginning, out var shelf))
        {
            shelves[beginning] = shelf = [];
        }

        return shelf;
    }
}
