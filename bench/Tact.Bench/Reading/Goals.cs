namespace Tact.Bench.Reading;

/// <summary>What each measure is to reach: where a reader is good enough to lean on. Measures without a goal are watched alone.</summary>
internal static class Goals
{
    private static readonly Dictionary<string, double> Reach = new(StringComparer.Ordinal)
    {
        ["language: en ru zh uk de fr es sentences, accuracy"] = .99,
        ["quotes: trimmer, exact"] = .90,
        ["quotes: inline cases, exact"] = .85,
        ["sentences: golden rules en, exact"] = .96,
        ["sentences: whole specification en, exact"] = .85,
        ["sentences: whole specification ru, exact"] = .95,
        ["sentences: treebank en email, F1"] = .80,
        ["sentences: treebank ru social, F1"] = .78,
        ["sentences: treebank zh all, F1"] = .98,
        ["asks: parakweet, F1"] = .80,
        ["asks: verified, F1"] = .78,
        ["asks: gum questions, F1"] = .95,
        ["asks: stripped en, F1"] = .68,
        ["asks: stripped ru, F1"] = .60,
        ["asks: stripped zh, F1"] = .74,
        ["asks: sgd, F1"] = .90,
        ["asks: crosswoz, F1"] = .95,
        ["answers: sgd, the right one of two, accuracy"] = .88,
        ["answers: crosswoz, the right one of two, accuracy"] = .88,
        ["times: en, a day or an instant to come, exact"] = .85,
        ["times: ru, a day or an instant to come, exact"] = .85,
        ["times: zh, a day or an instant to come, exact"] = .85,
        ["money: en, one sum, exact"] = .85,
        ["money: ru, one sum, exact"] = .85,
        ["money: zh, one sum, exact"] = .85,
        ["tone: wiki, polite or rude, accuracy"] = .80,
        ["tone: stack exchange, polite or rude, accuracy"] = .70,
        ["tone: ru wiki, polite or rude, accuracy"] = .74,
        ["plain: three levels of an article in order, en"] = .974,
        ["plain: official Russian apart from other"] = 1,
    };

    /// <summary>The goal of a measure; null where there is none.</summary>
    public static double? Of(string what) => Reach.TryGetValue(what, out var goal) ? goal : null;
}
