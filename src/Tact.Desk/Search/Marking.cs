using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>Finds in texts the words a query asks for.</summary>
internal sealed class Marking
{
    private const int Block = 600;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _knownOf;

    /// <param name="query">The query.</param>
    /// <param name="place">The mark of the place the texts are from; words asked for in another place do not count.</param>
    public Marking(SearchQuery query, char? place)
    {
        _knownOf = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var clause in query.Clauses.Where(clause => !clause.IsNot))
        {
            _words.UnionWith(clause.Words.Select(word => Bare(word, place)).OfType<string>());
            if (clause.Beginning is { } open && Bare(open, place) is { } beginning)
            {
                _beginnings.Add(beginning);
            }
        }
    }

    /// <summary>Where the words stand in a text; those that touch are one.</summary>
    public List<Passage> In(string text)
    {
        var found = new List<Passage>();
        if (_words.Count == 0)
        {
            return found;
        }

        var run = WordRun.Of(text);
        var before = default(Unit);
        foreach (var unit in Units.In(run))
        {
            if (Units.Follows(text, unit, before) && _words.Contains(string.Concat(text.AsSpan(before.Start, before.Length), text.AsSpan(unit.Start, unit.Length))))
            {
                Add(found, Passage.Between(before.Start, unit.End));
            }
            else if (IsSought(run.Lower.AsSpan(unit.Start, unit.Length), unit.Kind))
            {
                Add(found, Passage.Between(unit.Start, unit.End));
            }

            before = unit;
        }

        return found;
    }

    /// <summary>Where the first of them stands; null where none does.</summary>
    public Passage? First(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = BlockEnd(text, start);
            if (In(text[start..end]) is [var found, ..])
            {
                return Passage.Between(start + found.Start, start + found.End);
            }

            start = end;
        }

        return null;
    }

    // Whole lines, so that hardly a word is cut in two: most letters have what is sought near their beginning.
    private static int BlockEnd(string text, int start)
    {
        var gap = start + Block < text.Length ? text.IndexOf('\n', start + Block) : -1;
        return gap < 0 ? text.Length : gap + 1;
    }

    private static void Add(List<Passage> found, Passage passage)
    {
        if (found.Count > 0 && found[^1].End >= passage.Start)
        {
            passage = Passage.Between(found[^1].Start, passage.End);
            found.RemoveAt(found.Count - 1);
        }

        found.Add(passage);
    }

    private bool IsSought(ReadOnlySpan<char> unit, UnitKind kind)
    {
        if (!_knownOf.TryGetValue(unit, out var known))
        {
            _knownOf[unit] = known = Forms.Kept(unit, kind).Any(form => _words.Contains(form) || _beginnings.Exists(start => form.StartsWith(start, StringComparison.Ordinal)));
        }

        return known;
    }

    private static string? Bare(string word, char? place) => word[0] is < Mark.Letter or > Mark.File ? word
        : word[0] == place && word.Length > 1 ? word[1..]
        : null;
}
