namespace Tact.Commandments.Reading;

/// <summary>What a text is about, word by word: stems, concepts, numbers, pairs of Chinese signs; without the words every letter has.</summary>
internal sealed class Terms
{
    private readonly WordRun _words;
    private readonly ulong[] _stems;
    private readonly bool[] _common;

    private Terms(WordRun words)
    {
        _words = words;
        _stems = new ulong[words.Count];
        _common = new bool[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            _stems[at] = Term.Of(words, at);
            _common[at] = _stems[at] == 0 || TermLists.All.IsCommon(_stems[at]);
        }
    }

    /// <summary>Those of a text, ready to be asked for stretch by stretch.</summary>
    public static Terms Of(WordRun words) => new(words);

    /// <summary>The terms between two words, each once.</summary>
    public HashSet<ulong> Between(int from, int to)
    {
        var found = new HashSet<ulong>();
        for (var at = from; at < to;)
        {
            var (concept, end) = Concept(at, to);
            if (concept != 0)
            {
                found.Add(concept);
            }
            else
            {
                Add(found, at, from, to);
            }

            at = end;
        }

        return found;
    }

    // The longest phrase that names a concept; a hyphen between its words does not count.
    private (ulong Concept, int End) Concept(int from, int to)
    {
        var (best, end) = (0UL, from + 1);
        var (phrase, length) = (0UL, 0);
        for (var at = from; at < to && length < TermLists.LongestPhrase; at++)
        {
            if (_stems[at] == 0)
            {
                if (at == from || !_words.IsSign(at, "-‑"))
                {
                    break;
                }

                continue;
            }

            phrase = Term.Join(phrase, _stems[at]);
            length++;
            if (TermLists.All.ConceptOf(phrase) is var concept and not 0)
            {
                (best, end) = (concept, at + 1);
            }
        }

        return (best, end);
    }

    private void Add(HashSet<ulong> found, int at, int from, int to)
    {
        if (_common[at])
        {
            return;
        }

        if (_words[at].Kind != WordKind.Han)
        {
            found.Add(_stems[at]);
        }
        else if (IsPair(at, at + 1, to))
        {
            found.Add(Term.Join(_stems[at], _stems[at + 1]));
        }
        else if (at == from || !IsPair(at - 1, at, to))
        {
            found.Add(_stems[at]);
        }
    }

    private bool IsPair(int one, int next, int to) =>
        next < to && _words[one].Kind == WordKind.Han && _words[next].Kind == WordKind.Han
        && !_common[one] && !_common[next] && _words[one].End == _words[next].Start;
}
