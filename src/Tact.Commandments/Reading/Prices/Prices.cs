namespace Tact.Commandments.Reading;

/// <summary>Finds the prices a text names: sums in any currency, ranges, rates per word or hour, and what is free.</summary>
public static class Prices
{
    /// <summary>The prices of a text, in order.</summary>
    public static IReadOnlyList<Price> In(string text) => In(WordRun.Of(text));

    /// <summary>The prices among words.</summary>
    internal static IReadOnlyList<Price> In(WordRun words)
    {
        var hits = PatternList.Of("Prices/prices").Find(words, 0, words.Count);
        var prices = new List<Price>(Free(words, hits));
        var end = 0;
        var sums = new Sums(words, hits);
        for (var at = 0; at < words.Count; at++)
        {
            if (at >= end && sums.At(at, end) is { } found)
            {
                prices.Add(found.Price);
                end = found.To;
            }
        }

        return [.. prices.OrderBy(price => price.Passage.Start)];
    }

    private static IEnumerable<Price> Free(WordRun words, List<Hit> hits)
    {
        var end = 0;
        foreach (var hit in hits.Where(hit => hit.Section == "free").OrderBy(hit => hit.From).ThenByDescending(hit => hit.To))
        {
            if (hit.From >= end)
            {
                var passage = words.Passage(hit.From, hit.To);
                yield return new(passage.In(words.Text), passage, 0, null, null);
                end = hit.To;
            }
        }
    }
}
