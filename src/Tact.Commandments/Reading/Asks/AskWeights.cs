namespace Tact.Commandments.Reading;

/// <summary>
/// How much each sign speaks for a sentence's asking: a logistic regression, learned from open sets of labelled sentences
/// by <c>bench/Tact.Bench reading --train</c>. The lists are written by hand and say where an ask stands; the weights say how far to believe them.
/// </summary>
internal sealed class AskWeights(IReadOnlyDictionary<string, double> weights)
{
    /// <summary>The sign every sentence has.</summary>
    public const string Always = "*";

    private static readonly Lazy<AskWeights> EnglishAsks = new(() => new(SignWeights.Of("Asks/asks.weights.en")));
    private static readonly Lazy<AskWeights> EnglishQuestions = new(() => new(SignWeights.Of("Asks/questions.weights.en")));

    /// <summary>Whether a sentence of a letter asks for anything. Null for a language for which nothing was learned: there the lists decide alone.</summary>
    public static AskWeights? ForAsks(Language language) => language == Language.English ? EnglishAsks.Value : null;

    /// <summary>Whether it is a question. Null likewise.</summary>
    public static AskWeights? ForQuestions(Language language) => language == Language.English ? EnglishQuestions.Value : null;

    /// <summary>How likely a sentence with these signs asks, from 0 to 1.</summary>
    public double Sure(IEnumerable<string> signs)
    {
        var sum = weights.GetValueOrDefault(Always);
        foreach (var sign in signs)
        {
            sum += weights.GetValueOrDefault(sign);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The few signs that decide, the strongest first, for those who want to know why.</summary>
    public IEnumerable<(string Sign, double Weight)> Strongest(IEnumerable<string> signs) =>
        signs.Select(sign => (sign, weight: weights.GetValueOrDefault(sign))).Where(one => one.weight != 0).OrderByDescending(one => Math.Abs(one.weight));
}
