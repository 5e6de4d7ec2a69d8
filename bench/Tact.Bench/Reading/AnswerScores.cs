using System.Text.Json;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Bench.Reading;

/// <summary>Of two replies of one talk, which answers what was asked: the one that was given, or another.</summary>
internal static class AnswerScores
{
    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        (string Name, string Path, double Floor)[] sets =
        [
            ("sgd", "dialogue-sgd-en/dev/asked_answered.jsonl", .775),
            ("crosswoz", "dialogue-crosswoz-zh/dev/asked_answered.jsonl", .776),
        ];
        return sets.Where(set => cases.Has(set.Path)).Select(set => Score(cases, set.Name, set.Path, set.Floor, misses));
    }

    private static Score Score(Cases cases, string name, string path, double floor, Misses misses)
    {
        var (right, even, all) = (0, 0, 0);
        foreach (var one in cases.Lines(path).Where(HasChoice))
        {
            string asked = Text(one, "question_text"), given = Text(one, "reply_text"), other = Text(one, "distractor_reply");
            var (mine, its) = (Sureness(asked, given), Sureness(asked, other));
            all++;
            right += mine > its ? 1 : 0;
            even += mine == its ? 1 : 0;
            if (mine <= its)
            {
                misses.Note($"answers {name}", mine == its ? "even" : "wrong", $"{asked} | {given} | {other}");
            }
        }

        return new($"answers: {name}, the right one of two, accuracy", (right + (even / 2.0)) / all, floor, $"{all} pairs, {even} even");
    }

    private static bool HasChoice(JsonElement one) => one.TryGetProperty("distractor_reply", out var other) && other.ValueKind == JsonValueKind.String && one.GetProperty("answered").GetArrayLength() > 0;

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString()!;

    // How sure the coach is, over all that is asked: what it shows beside each ask.
    private static double Sureness(string asked, string reply)
    {
        var history = new Correspondence([new() { MessageId = "asked", From = new("client@client.example"), Text = asked }]);
        var asks = AskChecklist.Of(new Draft { Text = reply }, history);
        return asks.Sum(ask => ask.State == Answered.No ? 1 - ask.Confidence : 1 + ask.Confidence);
    }
}
