using System.Text.Json;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Whether a text asks for anything.</summary>
internal static class AskScores
{
    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        Measure[] measures =
        [
            new("parakweet", "email-intent-parakweet/dev/sentences.jsonl", .720, "text", one => one.GetProperty("intent").GetBoolean(), false),
            new("verified", "email-intent-parakweet/dev/verified.jsonl", .614, "text", one => one.GetProperty("intent").GetBoolean(), false),
            new("gum questions", "question-gum/dev/sentence_types.jsonl", .929, "text", one => one.GetProperty("s_type").GetString() is "q" or "wh", true),
            new("stripped en", "question-ud-stripped/dev/en.jsonl", .562, "stripped", IsQuestion, true),
            new("stripped ru", "question-ud-stripped/dev/ru.jsonl", .324, "stripped", IsQuestion, true),
            new("stripped zh", "question-ud-stripped/dev/zh.jsonl", .623, "stripped", IsQuestion, true),
            new("sgd", "dialogue-sgd-en/dev/user_utterances.jsonl", .836, "text", IsRequest, false),
            new("crosswoz", "dialogue-crosswoz-zh/dev/user_utterances.jsonl", .926, "text", IsRequest, false),
        ];
        return measures.Where(measure => cases.Has(measure.Path)).Select(measure => measure.Score(cases, misses));
    }

    private static bool IsQuestion(JsonElement one) => one.GetProperty("question").GetBoolean();

    private static bool IsRequest(JsonElement one) => one.GetProperty("request").GetBoolean();

    private sealed record Measure(string Name, string Path, double Floor, string Field, Func<JsonElement, bool> Wanted, bool QuestionsOnly)
    {
        public Score Score(Cases cases, Misses misses)
        {
            var tally = new Tally();
            foreach (var one in cases.Lines(Path))
            {
                var (text, wanted) = (one.GetProperty(Field).GetString()!, Wanted(one));
                var found = Reader.Read(text, "").Asks.Any(ask => ask.Kind == AskKind.Question || !QuestionsOnly);
                tally.Count(wanted, found);
                if (wanted != found)
                {
                    misses.Note(Name, wanted ? "missed" : "wrong", text);
                }
            }

            return Reading.Score.F1($"asks: {Name}, F1", tally, Floor);
        }
    }
}
