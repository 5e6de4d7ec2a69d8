namespace Tact.Commandments.Law;

/// <summary>The house's own terms of the trade, each with the plain wording a client understands.</summary>
/// <param name="words">
/// Plain wordings by term. Forms may stand in braces on both sides, in the same order:
/// <c>rough cut{,s}</c> with <c>first version{,s} of the film</c>.
/// </param>
/// <param name="known">Terms and acronyms that all clients of the house know.</param>
/// <param name="readingGrade">The hardest a letter may be to read; about the years of school it takes.</param>
public sealed class Glossary(IReadOnlyDictionary<string, string>? words = null, IReadOnlyList<string>? known = null, double readingGrade = Glossary.HardestGrade)
{
    /// <summary>The reading grade a letter may have where the house names none.</summary>
    public const double HardestGrade = 12;

    /// <summary>A glossary that has nothing in it.</summary>
    public static Glossary Empty { get; } = new();

    /// <summary>Plain wordings by term.</summary>
    public IReadOnlyDictionary<string, string> Words { get; } = words ?? new Dictionary<string, string>();

    /// <summary>Terms and acronyms that all clients of the house know.</summary>
    public IReadOnlyList<string> Known { get; } = known ?? [];

    /// <summary>The hardest a letter may be to read.</summary>
    public double ReadingGrade { get; } = readingGrade;
}
