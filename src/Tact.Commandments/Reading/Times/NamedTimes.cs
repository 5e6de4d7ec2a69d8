namespace Tact.Commandments.Reading;

/// <summary>Finds the times that a text names, in English, Russian and Chinese; in other languages those in figures.</summary>
public static class NamedTimes
{
    /// <summary>The times a text names, in their order.</summary>
    public static IReadOnlyList<NamedTime> In(string text) => In(WordRun.Of(text), Sentences.Of(text), Languages.Of(text));

    /// <summary>The times that sentences name.</summary>
    internal static IReadOnlyList<NamedTime> In(WordRun words, IReadOnlyList<Sentence> sentences, Language whole)
    {
        var times = new List<NamedTime>();
        foreach (var sentence in sentences)
        {
            var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
            times.AddRange(In(words, from, to, Languages.OfPart(sentence.Text, whole)));
        }

        return times;
    }

    /// <summary>The times named between two words of one sentence.</summary>
    internal static IEnumerable<NamedTime> In(WordRun words, int from, int to, Language language)
    {
        foreach (var group in Groups(words, TimePieces.Of(words, from, to, language)))
        {
            var passage = words.Passage(group.From, group.To);
            yield return new(passage.In(words.Text), passage, group.Rule(language).Reckon) { IsBound = group.IsBound };
        }
    }

    private static List<TimeGroup> Groups(WordRun words, TimePieces pieces)
    {
        var groups = new List<TimeGroup>();
        TimeGroup? open = null;
        var last = 0;
        foreach (var piece in pieces.Found)
        {
            if (piece.Kind == "none")
            {
                open = null;
                continue;
            }

            if (open is null || !pieces.AreJoined(last, piece.From) || !open.Take(piece))
            {
                open = new(piece.From);
                open.Take(piece);
                groups.Add(open);
            }

            last = piece.To;
        }

        return Stretches(words, groups.Where(group => group.IsTime && group.To > group.From));
    }

    /// <summary>"Between 10 and 12", "Monday to Friday": one time, the later.</summary>
    private static List<TimeGroup> Stretches(WordRun words, IEnumerable<TimeGroup> groups)
    {
        var whole = new List<TimeGroup>();
        foreach (var group in groups)
        {
            if (whole is [.., var before] && group.From - before.To == 1 && IsLink(words, before.To))
            {
                group.Continue(before);
                whole.RemoveAt(whole.Count - 1);
            }

            whole.Add(group);
        }

        return whole;
    }

    private static bool IsLink(WordRun words, int at) => words.IsSign(at, "-–—~～") || words.Is(at, "to") || words.Is(at, "or") || words.Is(at, "and")
        || words.Is(at, "или") || words.Is(at, "либо") || words.Is(at, "по") || words.Is(at, "至") || words.Is(at, "到") || words.Is(at, "或");
}
