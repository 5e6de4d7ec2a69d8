using System.Diagnostics;
using Tact.Desk.Conversations;
using Tact.Desk.Search;
using Tact.Desk.Storage;

namespace Tact.Bench.Search;

/// <summary>How long the newest letters with a word take to find: words of every frequency, pairs of words, phrases.</summary>
internal static class Finding
{
    private const int Queries = 200;
    private const int Page = 25;

    public static async Task Time(DeskStore desk, List<FiledLetter> letters)
    {
        var words = Frequencies(letters);
        var common = Some(words, letters.Count / 5, letters.Count);
        var mid = Some(words, letters.Count / 100, letters.Count / 20);
        var rare = Some(words, 2, 10);
        foreach (var (name, queries) in new (string, IEnumerable<string>)[]
        {
            ("common words", common), ("mid words", mid), ("rare words", rare), ("all three", common.Concat(mid).Concat(rare)),
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

    private static Dictionary<string, int> Frequencies(List<FiledLetter> letters)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in letters.SelectMany(letter => letter.Text.Split(' ', '\n').Where(word => word.Length > 2 && word.All(char.IsAsciiLetter)).Distinct(StringComparer.OrdinalIgnoreCase)))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    private static List<string> Some(Dictionary<string, int> words, int from, int to)
    {
        var fitting = words.Where(word => word.Value >= from && word.Value <= to).Select(word => word.Key).Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, fitting.Count / (Queries / 3));
        return [.. fitting.Where((_, at) => at % step == 0).Take((Queries / 3) + 1)];
    }
}
