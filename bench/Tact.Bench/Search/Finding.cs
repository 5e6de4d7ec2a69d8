using System.Diagnostics;
using Tact.Desk.Conversations;
using Tact.Desk.Search;
using Tact.Desk.Storage;

namespace Tact.Bench.Search;

/// <summary>How long the newest letters with a word take to find: words of every frequency, pairs of words, phrases, beginnings.</summary>
internal static class Finding
{
    private const int Page = 25;

    public static async Task Time(DeskStore desk, List<FiledLetter> letters)
    {
        var (common, mid, rare) = WordSamples.Of([.. letters.Select(letter => letter.Text)]);
        foreach (var (name, queries) in new (string, IEnumerable<string>)[]
        {
            ("common words", common), ("mid words", mid), ("rare words", rare), ("all of these", common.Concat(mid).Concat(rare)),
            ("two words", common.Zip(mid, (one, other) => $"{one} {other}")),
            ("phrases", mid.Zip(common, (one, other) => $"\"{one} {other}\"")),
            ("beginnings", mid.Select(word => word[..3] + "*")),
        })
        {
            Console.WriteLine($"{name,-20} {await Times(desk, [.. queries])}");
        }
    }

    private static async Task<string> Times(DeskStore desk, List<string> queries)
    {
        var search = new LetterSearch(desk);
        var times = new List<double>();
        foreach (var query in queries.Concat(queries))
        {
            var watch = Stopwatch.StartNew();
            await search.Find(SearchQuery.Of(query, TimeZoneInfo.Utc), Page);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var sorted = times.Skip(queries.Count).Order().ToList();
        return $"p50 {sorted[sorted.Count / 2],6:0.0} ms   p95 {sorted[sorted.Count * 95 / 100],6:0.0} ms   of {queries.Count}";
    }
}
