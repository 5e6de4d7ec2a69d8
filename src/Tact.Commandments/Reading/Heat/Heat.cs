namespace Tact.Commandments.Reading;

/// <summary>How heated a text is, from 0 (calm) to 1 (furious): by its words, by capitals, by rows of exclamation marks.</summary>
public static class Heat
{
    private const double OfShouting = 0.35;
    private const double OfExclaiming = 0.2;
    private const double OfComplaining = 0.15;
    private const double OfCurtness = 0.2;
    private const int LongestAcronym = 4;
    private const int FewestShouted = 3;

    /// <summary>The heat of a text.</summary>
    public static double Of(string text) => Of(WordRun.Of(text), Acts.In(text));

    /// <summary>The heat of a letter: that of its words and acts, and a little for a curt tone.</summary>
    public static double Of(LetterReading reading)
    {
        var calm = (1 - Of(reading.Words, reading.Acts)) * (1 - (OfCurtness * Math.Max(0, -reading.Courtesy.Score)));
        return Math.Round(1 - calm, 2);
    }

    /// <summary>The heat of words that do these acts. Marks alone heat nothing: people are also glad with three of them.</summary>
    internal static double Of(WordRun words, IReadOnlyList<Act> acts)
    {
        var weights = PatternList.Of("Heat/heat").Find(words, 0, words.Count).GroupBy(hit => hit.From).Select(group => group.Max(hit => hit.Pattern.Weight)).ToList();
        weights.AddRange(acts.Contains(Act.Complaint) ? [OfComplaining] : []);
        weights.AddRange(IsShouting(words) && (weights.Count > 0 || !acts.Contains(Act.Thanks)) ? [OfShouting] : []);
        weights.AddRange(weights.Count > 0 && IsExclaiming(words) ? [OfExclaiming] : []);
        return Math.Round(1 - weights.Aggregate(1.0, (calm, weight) => calm * (1 - weight)), 2);
    }

    /// <summary>Several long words in a row in capitals; a name or an acronym alone is none.</summary>
    private static bool IsShouting(WordRun words)
    {
        var row = 0;
        for (var at = 0; at < words.Count && row < FewestShouted; at++)
        {
            row = !words.Has(at, WordKind.Letters) ? row : IsShouted(words, at) ? row + 1 : words[at].Length < LongestAcronym && row > 0 && IsCapital(words, at) ? row : 0;
        }

        return row >= FewestShouted;
    }

    private static bool IsShouted(WordRun words, int at) => words[at].Length >= LongestAcronym && IsCapital(words, at);

    private static bool IsCapital(WordRun words, int at)
    {
        var word = words.Text.AsSpan(words[at].Start, words[at].Length);
        foreach (var sign in word)
        {
            if (char.IsLower(sign) || !(char.IsUpper(sign) || sign is '\'' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExclaiming(WordRun words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (words.IsSign(at, "!！") && words.IsSign(at - 1, "!！?？"))
            {
                return true;
            }
        }

        return false;
    }
}
