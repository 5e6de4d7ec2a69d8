using System.Globalization;
using System.Text.Json;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>
/// Learns how far the lists of asks are to be believed, from the open parts of the labelled sets. The scores it prints are
/// cross-validated: each text is judged by weights that were learned without it.
/// </summary>
internal static class AskTraining
{
    private const int Folds = 5;
    private const int Seldom = 6;
    private const double Slight = 0.12;

    private static readonly Regression Regression = new(rounds: 25, step: 0.15, pull: 1e-2);

    private static readonly (string Name, string Path, string Field, Func<JsonElement, bool?> Label, double Weight)[] Sets =
    [
        ("parakweet", "email-intent-parakweet/dev/sentences.jsonl", "text", one => one.GetProperty("intent").GetBoolean(), 1),
        ("verified", "email-intent-parakweet/dev/verified.jsonl", "text", one => one.GetProperty("intent").GetBoolean(), 1.5),
        ("gum?", "question-gum/dev/sentence_types.jsonl", "text", Gum, 1),
        ("stripped en?", "question-ud-stripped/dev/en.jsonl", "stripped", one => one.GetProperty("question").GetBoolean(), 0.6),
        ("sgd", "dialogue-sgd-en/dev/user_utterances.jsonl", "text", one => one.GetProperty("request").GetBoolean(), 0.4),
    ];

    public static int Run(Cases cases)
    {
        var examples = Sets.SelectMany(set => Read(cases, set)).ToList();
        CrossValidate(examples);
        Write("asks", Learn(examples, questions: false));
        Write("questions", Learn(examples, questions: true));
        return 0;
    }

    private static Dictionary<string, double> Learn(IEnumerable<Example> examples, bool questions) =>
        Regression.Learn(examples.Where(one => one.Parts.Count == 1 && one.AreQuestions == questions).Select(one => (one.Parts[0], one.Asks, one.Weight)).ToList(), Seldom)
            .Where(one => Math.Abs(one.Value) >= Slight || one.Key == AskWeights.Always).ToDictionary();

    // Imperatives of prose and speech are neither asks of a letter nor none.
    private static bool? Gum(JsonElement one) => one.GetProperty("s_type").GetString() switch { "q" or "wh" => true, "imp" or "multiple" or "frag" => null, _ => false };

    private static IEnumerable<Example> Read(Cases cases, (string Name, string Path, string Field, Func<JsonElement, bool?> Label, double Weight) set) =>
        from one in cases.Lines(set.Path)
        let asks = set.Label(one)
        where asks is not null
        let text = one.GetProperty(set.Field).GetString()!
        let parts = Parts(text)
        where parts.Count > 0
        select new Example(set.Name, text, parts, asks.Value, set.Weight);

    private static List<HashSet<string>> Parts(string text)
    {
        var (words, whole) = (WordRun.Of(text), Languages.Of(text));
        return [.. Sentences.Of(text)
            .Select(sentence => (from: words.At(sentence.Passage.Start), to: words.At(sentence.Passage.End)))
            .Where(part => part.from < part.to)
            .Select(part => new AskingSentence(words, part.from, part.to, whole == Language.Other ? Language.English : whole))
            .Select(sentence => sentence.Signs([.. sentence.ByList()]))];
    }

    private static void CrossValidate(List<Example> examples)
    {
        var tallies = Sets.ToDictionary(set => set.Name, _ => new Tally());
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = examples.Where(one => Fold(one) != fold).ToList();
            var (asks, questions) = (new AskWeights(Learn(train, false)), new AskWeights(Learn(train, true)));
            foreach (var one in examples.Where(one => Fold(one) == fold))
            {
                tallies[one.Set].Count(one.Asks, one.Parts.Exists(signs => IsFound(one, signs, asks, questions)));
            }
        }

        foreach (var (name, tally) in tallies)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} F1 {tally.F1:.000}  P {tally.Precision:.000} R {tally.Recall:.000}"));
        }
    }

    // As AskingSentence decides; the sets that label questions alone count no other asks.
    private static bool IsFound(Example one, HashSet<string> signs, AskWeights asks, AskWeights questions) =>
        questions.Sure(signs) >= AskingSentence.SureQuestion
        || ((!one.AreQuestions || signs.Contains(AskSigns.Indirect))
            && (AskSigns.IsPoliteRequest(signs) || asks.Sure(signs) >= (signs.Contains("list none") ? AskingSentence.SureAsk : AskingSentence.SureByList)));

    // By the text alone, so that one text in two sets is never in both halves.
    private static int Fold(Example one) => (int)(one.Text.Aggregate(17u, (sum, sign) => (sum * 31) + sign) % Folds);

    private static void Write(string what, Dictionary<string, double> weights)
    {
        var path = Path.Combine("src", "Tact.Commandments", "Reading", "Asks", $"{what}.weights.en.txt");
        File.WriteAllText(path, "# How much each sign of an English sentence speaks for its asking (above 0) or against it; see AskWeights.cs.\n# Learned from open sets of labelled sentences; made anew by: dotnet run -c Release --project bench/Tact.Bench -- reading --train\n"
            + string.Concat(weights.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:0.00}\t{one.Key}\n"))));
        Console.WriteLine($"written to {path}");
    }

    private sealed record Example(string Set, string Text, List<HashSet<string>> Parts, bool Asks, double Weight)
    {
        public bool AreQuestions => Set[^1] == '?';
    }
}
