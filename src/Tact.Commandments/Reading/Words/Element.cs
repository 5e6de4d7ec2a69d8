namespace Tact.Commandments.Reading;

/// <summary>What one element of a <see cref="Pattern"/> stands for.</summary>
internal enum ElementKind
{
    /// <summary>One of some phrases.</summary>
    Phrases,

    /// <summary>Up to four words of whatever, within the sentence.</summary>
    Gap,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The beginning of a clause.</summary>
    Start,

    /// <summary>The end of a clause.</summary>
    End,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Phrases">The phrases, each cut into words; a word that ends in <c>*</c> stands for all that begin so.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record Element(ElementKind Kind, string[][] Phrases, bool IsOptional)
{
    private readonly WordSet _single = new(Phrases.Where(phrase => phrase is [not "#" and [.., not '*']]).Select(phrase => phrase[0]));

    private readonly string[][] _others = [.. Phrases.Where(phrase => phrase is not [not "#" and [.., not '*']])];

    /// <summary>Where a phrase of it that begins at <paramref name="at"/> ends: the first such place after <paramref name="past"/>, or -1.</summary>
    public int End(WordRun words, int at, int to, int past)
    {
        var best = at < to && at + 1 > past && _single.Has(words, at) ? at + 1 : -1;
        foreach (var phrase in _others)
        {
            var end = at + phrase.Length;
            if (end <= to && end > past && (best < 0 || end < best) && Stands(words, at, phrase))
            {
                best = end;
            }
        }

        return best;
    }

    private static bool Stands(WordRun words, int at, string[] phrase)
    {
        foreach (var word in phrase)
        {
            var span = words.Span(at++);
            if (word == "#" ? !words.Has(at - 1, WordKind.Number) : word is [.., '*'] ? !span.StartsWith(word.AsSpan(0, word.Length - 1)) : !span.SequenceEqual(word))
            {
                return false;
            }
        }

        return true;
    }
}
