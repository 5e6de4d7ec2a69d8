using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Greetings, farewells, thanks and agreement among short utterances of seven kinds.</summary>
internal static class ActScores
{
    private static readonly Dictionary<string, Act> Acts = new(StringComparer.Ordinal)
    {
        ["greeting"] = Act.Greeting,
        ["goodbye"] = Act.Closing,
        ["thank_you"] = Act.Thanks,
        ["yes"] = Act.Agreement,
    };

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("smalltalk-clinc"))
        {
            yield break;
        }

        foreach (var (label, act) in Acts)
        {
            var tally = new Tally();
            foreach (var one in cases.Lines("smalltalk-clinc/dev/utterances.jsonl"))
            {
                var (said, text) = (one.GetProperty("intent").GetString()!, one.GetProperty("text").GetString()!);
                var found = Reader.Read(text, "").Acts.Contains(act);
                tally.Count(said == label, found);
                if (said == label != found)
                {
                    misses.Note("acts", $"{label} in {said}", text);
                }
            }

            yield return Score.F1($"acts: {label.Replace('_', ' ')}, F1", tally, null);
        }
    }
}
