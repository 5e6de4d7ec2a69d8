namespace Tact.Bench.Search;

/// <summary>Words of an archive, from those that every fifth letter has to those of a few; the same ones every time.</summary>
/// <param name="Common">In a fifth of the letters or more.</param>
/// <param name="Mid">In one of a hundred to one of twenty.</param>
/// <param name="Rare">In two to ten letters.</param>
internal sealed record WordSamples(IReadOnlyList<string> Common, IReadOnlyList<string> Mid, IReadOnlyList<string> Rare)
{
    private const int Each = 67;

    /// <summary>All of them.</summary>
    public IEnumerable<string> All => [.. Common, .. Mid, .. Rare];

    public static WordSamples Of(IReadOnlyCollection<string> texts)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in texts.SelectMany(Words))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return new(Some(words, texts.Count / 5, texts.Count), Some(words, texts.Count / 100, texts.Count / 20), Some(words, 2, 10));
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split(' ', '\n').Where(word => word.Length > 2 && word.All(char.IsAsciiLetter)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static List<string> Some(Dictionary<string, int> words, int from, int to)
    {
        var fitting = words.Where(word => word.Value >= from && word.Value <= to).Select(word => word.Key).Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, fitting.Count / Each);
        return [.. fitting.Where((_, at) => at % step == 0).Take(Each)];
    }
}
