using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>
/// Learns what sounds courteous from requests people have judged. Few rounds and small steps: with some thousand requests, longer learning learns them by heart.
/// Chinese, for which nothing open was found, gets what each way of asking weighs in the other two when single words are left out.
/// </summary>
internal static class CourtesyTraining
{
    private const int Seldom = 3;
    private const double Slight = 0.03;

    private static readonly Regression Regression = new(rounds: 8, step: 0.03, pull: 0.08);
    private static readonly Regression OfWays = new(rounds: 40, step: 0.1, pull: 0.01);

    public static int Run(Cases cases)
    {
        var all = CourtesyCase.All(cases).ToLookup(one => one.Language);
        Write("en", Learn(all[Language.English], one => one.Signs));
        Write("ru", Learn(all[Language.Russian], one => one.Signs));
        Write("zh", Shared(Ways(all[Language.English]), Ways(all[Language.Russian])));
        return 0;
    }

    /// <summary>The weights these teach. What people hardly tell apart teaches little.</summary>
    public static Dictionary<string, double> Learn(IEnumerable<CourtesyCase> cases, Func<CourtesyCase, HashSet<string>> signs) =>
        Regression.Learn(Examples(cases, signs), Seldom);

    private static List<(HashSet<string> Signs, bool Is, double Weight)> Examples(IEnumerable<CourtesyCase> cases, Func<CourtesyCase, HashSet<string>> signs) =>
        [.. cases.Select(one => (signs(one), one.Judged > 0, one.IsPlain ? 1 : Math.Abs(one.Judged)))];

    // The ways of asking are named in one word; all other signs have a word for their kind before them.
    private static Dictionary<string, double> Ways(IEnumerable<CourtesyCase> cases) =>
        OfWays.Learn(Examples(cases, one => [.. one.Signs.Where(sign => !sign.Contains(' ', StringComparison.Ordinal))]), Seldom);

    // Blame counts for courtesy where forum people ask at length; nothing says that it does so elsewhere.
    private static Dictionary<string, double> Shared(Dictionary<string, double> one, Dictionary<string, double> other) =>
        one.Keys.Union(other.Keys).Where(key => key != "blame")
            .ToDictionary(key => key, key => new[] { one, other }.Where(all => all.ContainsKey(key)).Average(all => all[key]));

    private static void Write(string language, Dictionary<string, double> weights)
    {
        var path = Path.Combine("src", "Tact.Commandments", "Reading", "Courtesy", $"courtesy.weights.{language}.txt");
        var lines = weights.Where(one => Math.Abs(one.Value) >= Slight || one.Key == AskWeights.Always).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:0.00}\t{one.Key}\n"));
        File.WriteAllText(path, "# How much each sign of a text speaks for courtesy (above 0) or against it; see CourtesyWeights.cs for the sets it was learned from.\n"
            + "# Made anew by: dotnet run -c Release --project bench/Tact.Bench -- reading --train-courtesy\n" + string.Concat(lines));
        Console.WriteLine($"written to {path}");
    }
}
