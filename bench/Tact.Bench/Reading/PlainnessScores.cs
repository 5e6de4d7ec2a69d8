using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Whether harder texts are read as harder: articles in three levels, graded Russian prose beside that of offices.</summary>
internal static class PlainnessScores
{
    private const double Official = 10.3;

    private static readonly string[] Levels = ["ele", "int", "adv"];

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("readability"))
        {
            yield break;
        }

        yield return Levelled(cases, misses);
        yield return Graded(cases, misses);
    }

    private static Score Levelled(Cases cases, Misses misses)
    {
        var tally = new Tally();
        foreach (var article in cases.Lines("readability/dev/onestopenglish.jsonl").GroupBy(one => one.GetProperty("title").GetString()!))
        {
            var grades = article.ToDictionary(one => one.GetProperty("level").GetString()!, one => Grade(one.GetProperty("text").GetString()!));
            var inOrder = grades[Levels[0]] < grades[Levels[1]] && grades[Levels[1]] < grades[Levels[2]];
            tally.Count(true, inOrder);
            if (!inOrder)
            {
                misses.Note("plain", article.Key, string.Join(" ", Levels.Select(level => $"{grades[level]:0.0}")));
            }
        }

        return new("plain: three levels of an article in order, en", tally.Accuracy, .974);
    }

    private static Score Graded(Cases cases, Misses misses)
    {
        var (tally, all) = (new Tally(), 0);
        foreach (var one in cases.Lines("readability/dev/plainrussian_graded.jsonl"))
        {
            var (isOfficial, grade) = (one.GetProperty("official").GetBoolean(), Grade(one.GetProperty("text").GetString()!));
            tally.Count(isOfficial, grade > Official);
            all++;
            if (isOfficial != grade > Official)
            {
                misses.Note("plain", one.GetProperty("id").GetString()!, $"{grade:0.0}");
            }
        }

        return new("plain: official Russian apart from other", tally.Accuracy, 1, $"{all} texts, at grade {Official:0.0}");
    }

    private static double Grade(string text) => Plainness.Of(Reader.Read(text, "")).Grade;
}
