using System.Text.Json;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Sentence ends: a specification of tricky cases, and whole paragraphs of treebanks.</summary>
internal static class SentenceScores
{
    public static IEnumerable<Score> Of(Cases cases, Misses misses) =>
        Specification(cases, misses).Concat(Treebanks(cases, misses));

    private static IEnumerable<Score> Specification(Cases cases, Misses misses)
    {
        if (!cases.Has("sbd-pragmatic"))
        {
            yield break;
        }

        var wanted = cases.Lines("sbd-pragmatic/dev/golden_and_spec.jsonl")
            .Where(one => one.GetProperty("doc_type").ValueKind == JsonValueKind.Null).ToList();
        yield return Exact("sentences: golden rules en, exact", .57, wanted.Where(one => Is(one, "en") && one.GetProperty("golden").GetBoolean()), misses);
        yield return Exact("sentences: whole specification en, exact", .49, wanted.Where(one => Is(one, "en")), misses);
        yield return Exact("sentences: whole specification ru, exact", .81, wanted.Where(one => Is(one, "ru")), misses);
        yield return Exact("sentences: whole specification zh, exact", .5, wanted.Where(one => Is(one, "zh")), misses);
    }

    private static Score Exact(string what, double floor, IEnumerable<JsonElement> cases, Misses misses)
    {
        var exact = new Tally();
        foreach (var one in cases)
        {
            var wanted = one.GetProperty("sentences").EnumerateArray().Select(sentence => Squeezed(sentence.GetString()!)).ToList();
            var found = Sentences.Of(one.GetProperty("text").GetString()!).Select(sentence => Squeezed(sentence.Text)).ToList();
            exact.Count(true, wanted.SequenceEqual(found));
            if (!wanted.SequenceEqual(found))
            {
                misses.Note("spec", $"{wanted.Count} wanted", string.Join(" | ", found));
            }
        }

        return new(what, exact.Accuracy, floor);
    }

    private static IEnumerable<Score> Treebanks(Cases cases, Misses misses)
    {
        foreach (var (file, genre, floor) in ((string, string?, double)[])
            [("en", "email", .77), ("en", null, .86), ("ru", "social", .72), ("ru", null, .95), ("zh", null, .96)])
        {
            var path = $"sbd-ud/dev/{file}_paragraphs.jsonl";
            if (cases.Has(path))
            {
                var all = cases.Lines(path).Where(one => genre is null || one.GetProperty("genre").GetString()!.Contains(genre, StringComparison.Ordinal));
                yield return Boundaries($"sentences: treebank {file} {genre ?? "all"}, F1", floor, all, misses);
            }
        }
    }

    private static Score Boundaries(string what, double floor, IEnumerable<JsonElement> paragraphs, Misses misses)
    {
        var tally = new Tally();
        foreach (var one in paragraphs)
        {
            var text = one.GetProperty("text").GetString()!;
            var wanted = one.GetProperty("sentences").EnumerateArray().Select(span => text[..Units(text, span[1].GetInt32())].TrimEnd().Length).SkipLast(1).ToHashSet();
            var found = Sentences.Of(text).Select(sentence => sentence.Passage.End).SkipLast(1).ToHashSet();
            tally.Count(wanted, found);
            foreach (var at in found.Except(wanted).Concat(wanted.Except(found)))
            {
                misses.Note(what.Split(", ")[0], found.Contains(at) ? "too much" : "missing", $"{text[Math.Max(0, at - 40)..at]} ¦ {text[at..Math.Min(text.Length, at + 30)]}");
            }
        }

        return Score.F1(what, tally, floor);
    }

    // The treebanks count code points.
    private static int Units(string text, int points)
    {
        var at = 0;
        for (; points > 0; points--)
        {
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        }

        return at;
    }

    private static bool Is(JsonElement one, string language) => one.GetProperty("lang").GetString() == language;

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
