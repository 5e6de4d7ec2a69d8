namespace Tact.Commandments.Tests.Cases;

/// <summary>How often the law was right about some cases.</summary>
/// <param name="Right">Broken, and said to be.</param>
/// <param name="Wrong">Kept, and said to be broken.</param>
/// <param name="Missed">Broken, and not said to be.</param>
internal readonly record struct Score(int Right, int Wrong, int Missed)
{
    /// <summary>How much of what is said is so; 1 where nothing is said.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>How much of what is so is said; 1 where nothing is so.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>That of some cases, for one commandment or for all.</summary>
    public static Score Of(IEnumerable<JudgedCase> cases, string? commandment = null)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var one in cases)
        {
            bool Counts(string id) => commandment is null || id == commandment;
            right += one.Broken.Count(id => Counts(id) && one.Case.Must.Contains(id));
            wrong += one.Broken.Count(id => Counts(id) && !one.Case.Must.Contains(id));
            missed += one.Case.Must.Count(id => Counts(id) && !one.Broken.Contains(id));
        }

        return new(right, wrong, missed);
    }
}

/// <summary>A case, and what the law says it breaks.</summary>
internal sealed record JudgedCase(LabelledCase Case, IReadOnlySet<string> Broken);
