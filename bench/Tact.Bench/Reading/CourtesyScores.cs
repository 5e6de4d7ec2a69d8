using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>The most and the least polite quarter of requests told apart, each by weights that were learned without its fifth.</summary>
internal static class CourtesyScores
{
    private static readonly (string Set, string What, double Floor)[] Sets =
    [
        ("wiki", "tone: wiki, polite or rude, accuracy", .743),
        ("stackexchange", "tone: stack exchange, polite or rude, accuracy", .561),
        ("ru", "tone: ru wiki, polite or rude, accuracy", .668),
    ];

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("politeness"))
        {
            yield break;
        }

        var tallies = Sets.ToDictionary(set => set.Set, _ => new Tally());
        var all = CourtesyCase.All(cases);
        foreach (var fold in all.GroupBy(one => (one.Language, one.Fold)))
        {
            var others = all.Where(one => one.Language == fold.Key.Language && one.Fold != fold.Key.Fold);
            Judge(fold, new(CourtesyTraining.Learn(others, one => one.Signs)), tallies, misses);
        }

        foreach (var (set, what, floor) in Sets)
        {
            yield return new(what, tallies[set].Accuracy, floor, "learned without the judged fifth");
        }
    }

    private static void Judge(IEnumerable<CourtesyCase> judged, CourtesyWeights weights, Dictionary<string, Tally> tallies, Misses misses)
    {
        foreach (var one in judged.Where(one => one.IsPlain))
        {
            var courtesy = weights.Weigh(one.Signs);
            tallies[one.Set].Count(one.Judged > 0, courtesy.Score > 0);
            if (one.Judged > 0 != courtesy.Score > 0)
            {
                misses.Note("tone", $"{one.Set} {one.Judged:0.0} read {courtesy.Score:0.00}", one.Text);
            }
        }
    }
}
