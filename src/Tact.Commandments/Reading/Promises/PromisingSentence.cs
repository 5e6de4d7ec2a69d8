namespace Tact.Commandments.Reading;

/// <summary>One sentence that names times, read for what it promises by them.</summary>
internal sealed class PromisingSentence
{
    private readonly WordRun _words;
    private readonly Sentence _sentence;
    private readonly IReadOnlyList<NamedTime> _times;
    private readonly List<Hit> _hits;
    private readonly List<(int From, int To)> _clauses = [];

    public PromisingSentence(WordRun words, Sentence sentence, PatternList list, IReadOnlyList<NamedTime> times)
    {
        (_words, _sentence, _times) = (words, sentence, times);
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        _hits = list.Find(words, from, to);
        Divide(from, to);
    }

    /// <summary>What it promises: where some times are bound ("by"), those; else each that is named.</summary>
    public IEnumerable<Promise> Promises()
    {
        if (IsAsked() || _hits.Exists(hit => hit.Section == "condition"))
        {
            return [];
        }

        var kept = _times.Where(IsPromised).ToList();
        kept = kept.Exists(time => time.IsBound) ? kept.FindAll(time => time.IsBound) : kept;
        return kept.Select((time, at) => Made(kept, at));
    }

    private bool IsAsked() => _sentence.Text.AsSpan().TrimEnd(" \"'»”)").EndsWith("?") || _sentence.Text.EndsWith('？');

    private void Divide(int from, int to)
    {
        var start = from;
        for (var at = from; at < to; at++)
        {
            if (Clauses.IsBreak(_words, at) && !IsInsideATime(at))
            {
                _clauses.Add((start, at));
                start = at + 1;
            }
        }

        _clauses.Add((start, to));
    }

    private bool IsInsideATime(int at) => _times.Any(time => time.Passage.Contains(new(_words[at].Start, 1)));

    /// <summary>The clause of the time commits; or it says nothing either way and the next one to it does, with no time of its own.</summary>
    private bool IsPromised(NamedTime time)
    {
        var at = _clauses.FindIndex(clause => clause.To > clause.From && _words[clause.To - 1].End > time.Passage.Start);
        if (at < 0 || Has(at, "not"))
        {
            return false;
        }

        return Has(at, "commit")
            || (at + 1 < _clauses.Count && !HasTime(at + 1) && Has(at + 1, "commit") && !Has(at + 1, "not"))
            || (at > 0 && !HasTime(at - 1) && Has(at - 1, "commit") && !Has(at - 1, "not"));
    }

    private bool Has(int clause, string section) =>
        _hits.Exists(hit => hit.Section == section && hit.From >= _clauses[clause].From && hit.From < _clauses[clause].To);

    private bool HasTime(int clause)
    {
        var (from, to) = _clauses[clause];
        return to > from && _times.Any(time => time.Passage.Overlaps(_words.Passage(from, to)));
    }

    /// <summary>A sentence with one promise is its words; several share it at their times.</summary>
    private Promise Made(List<NamedTime> kept, int at)
    {
        var from = _words.At(at == 0 ? _sentence.Passage.Start : kept[at - 1].Passage.End);
        var to = at + 1 == kept.Count ? _words.At(_sentence.Passage.End) : _words.At(kept[at].Passage.End);
        while (at > 0 && from < _words.At(kept[at].Passage.Start) && (_words.IsSign(from, ",;，；、—–") || _words.Is(from, "and") || _words.Is(from, "и") || _words.Is(from, "а")))
        {
            from++;
        }

        var passage = _words.Passage(from, to);
        return new(passage.In(_words.Text), passage, kept[at]);
    }
}
