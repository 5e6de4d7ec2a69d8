namespace Tact.Commandments.Reading;

/// <summary>Finds the pieces of named times among words, by the lists of a language and by figures.</summary>
internal sealed class TimePieces
{
    private readonly WordRun _words;
    private readonly int _to;
    private readonly Language _language;
    private readonly List<Hit> _hits;
    private readonly Dictionary<int, Hit> _longest = [];
    private readonly HashSet<int> _glue = [];

    private TimePieces(WordRun words, int from, int to, Language language)
    {
        (_words, _to, _language) = (words, to, language);
        _hits = List(language)?.Find(words, from, to) ?? [];
        foreach (var hit in _hits.Where(hit => hit.Section is "glue" or "bound" or "before"))
        {
            _glue.UnionWith(Enumerable.Range(hit.From, hit.To - hit.From));
        }

        foreach (var hit in _hits.Where(hit => hit.Section is not ("number" or "ordinal" or "clockshift" or "glue" or "am" or "pm" or "oclock" or "nth") && IsInPlace(hit)))
        {
            if (!_longest.TryGetValue(hit.From, out var other) || hit.To > other.To)
            {
                _longest[hit.From] = hit;
            }
        }
    }

    /// <summary>The pieces between two words, in order, none over another.</summary>
    public static TimePieces Of(WordRun words, int from, int to, Language language)
    {
        var pieces = new TimePieces(words, from, to, language);
        for (var at = from; at < to;)
        {
            var piece = pieces.At(at);
            at = piece?.To ?? at + 1;
            pieces.Found.AddRange(piece is { } one ? [one] : []);
        }

        return pieces;
    }

    /// <summary>What was found.</summary>
    public List<TimePiece> Found { get; } = [];

    /// <summary>Whether only words that join the parts of one time stand between two words.</summary>
    public bool AreJoined(int from, int to) => to - from <= 3 && Enumerable.Range(from, Math.Max(0, to - from)).All(_glue.Contains);

    private TimePiece? At(int at)
    {
        TimePiece? best = _longest.TryGetValue(at, out var hit) ? Listed(hit) : null;
        var isBound = Found is [.., { Kind: "bound" or "before" } last] && AreJoined(last.To, at);
        var followsDay = Found is [.., { Kind: "weekday" } day] && AreJoined(day.To, at);
        foreach (var piece in (TimePiece?[])[Dates.At(_words, at, _to, _hits, _language, isBound || followsDay), Clocks.At(_words, at, _to, _hits, isBound)])
        {
            best = piece is { } one && one.To > (best?.To ?? at) ? one : best;
        }

        return best;
    }

    // "In" and "early" are part of a month only beside one.
    private bool IsInPlace(Hit hit) => hit.Section != "monthpart" || _words.Is(hit.From - 1, "月") || _hits.Exists(month => month.Section == "month" && month.From == hit.To);

    private TimePiece Listed(Hit hit) => hit.Section.StartsWith("weekday.", StringComparison.Ordinal)
        ? new(hit.From, hit.To, "weekday", ValueOf(hit)) { Week = hit.Section[^1] - '0' }
        : new(hit.From, hit.To, hit.Section, ValueOf(hit));

    // No promise reaches further than a century.
    private double ValueOf(Hit hit) => hit.Section.StartsWith("span.", StringComparison.Ordinal)
        ? hit.Pattern.Weight > 1 ? hit.Pattern.Weight : Math.Min(36500, Numerals.Last(_words, hit.From, hit.To, _hits, hit.Pattern.Weight))
        : hit.Pattern.Weight;

    private static PatternList? List(Language language) => language switch
    {
        Language.English => PatternList.Of("Times/times.en"),
        Language.Russian => PatternList.Of("Times/times.ru"),
        Language.Chinese => PatternList.Of("Times/times.zh"),
        _ => null,
    };
}
