namespace Tact.Desk.House;

/// <summary><c>next-questions.yaml</c>: what clients ask once they have an answer.</summary>
internal sealed record NextQuestionsFile
{
    /// <summary>The least share of cases in which a learned question must have followed.</summary>
    public double LearnedShare { get; init; } = 0.3;

    /// <summary>The questions the house knows.</summary>
    public IReadOnlyList<NextQuestionEntry> NextQuestions { get; init; } = [];
}

/// <summary>One question, with our answer by language.</summary>
internal sealed record NextQuestionEntry
{
    /// <summary>What our letter speaks of when it comes.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Its topic, where it is one of those known.</summary>
    public string? Topic { get; init; }

    /// <summary>The question.</summary>
    public IReadOnlyDictionary<string, string> Asks { get; init; } = new Dictionary<string, string>();

    /// <summary>Our answer.</summary>
    public IReadOnlyDictionary<string, string> Answer { get; init; } = new Dictionary<string, string>();

    /// <summary>Words by which a letter is seen to have answered it.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];
}
