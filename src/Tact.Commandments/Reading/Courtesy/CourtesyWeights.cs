namespace Tact.Commandments.Reading;

/// <summary>
/// How much each sign speaks for courtesy: a logistic regression, learned by <c>bench/Tact.Bench reading --train-courtesy</c> from requests whose
/// courtesy people have judged (Stanford Politeness Corpus for English, TyDiP for Russian; both CC BY 4.0). For Chinese no open set was
/// found; there the ways of asking weigh what they weigh in the other two, and no single word weighs.
/// </summary>
internal sealed class CourtesyWeights(IReadOnlyDictionary<string, double> weights)
{
    /// <summary>The sign every text has.</summary>
    public const string Always = "*";

    private const int Shown = 8;

    private static readonly Lazy<CourtesyWeights> English = new(() => new(SignWeights.Of("Courtesy/courtesy.weights.en")));
    private static readonly Lazy<CourtesyWeights> Russian = new(() => new(SignWeights.Of("Courtesy/courtesy.weights.ru")));
    private static readonly Lazy<CourtesyWeights> Chinese = new(() => new(SignWeights.Of("Courtesy/courtesy.weights.zh")));

    /// <summary>Those of a language; null where there are none.</summary>
    public static CourtesyWeights? Of(Language language) => language switch
    {
        Language.English => English.Value,
        Language.Russian => Russian.Value,
        Language.Chinese => Chinese.Value,
        _ => null,
    };

    /// <summary>The courtesy of a text with these signs.</summary>
    public Courtesy Weigh(IReadOnlySet<string> signs)
    {
        var spoke = signs.Select(sign => new CourtesySign(sign, weights.GetValueOrDefault(sign)))
            .Where(sign => sign.Weight != 0)
            .OrderByDescending(sign => Math.Abs(sign.Weight)).ThenBy(sign => sign.Name, StringComparer.Ordinal)
            .ToList();
        var sum = weights.GetValueOrDefault(Always) + spoke.Sum(sign => sign.Weight);
        return new(Math.Round(Math.Tanh(sum / 2), 2), spoke.Take(Shown).ToList());
    }
}
