namespace Tact.Desk.Search;

/// <summary>
/// What somebody typed to find letters, understood. Words are asked for together; <c>"words in quotes"</c> side by side;
/// <c>-word</c> not; <c>from: to: subject:</c> in that place, <c>has:file</c>, <c>before: after:</c> by day; <c>word*</c>
/// by its beginning. Whatever else is typed is words: there is nothing that cannot be read.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>The query as typed.</summary>
    public required string Typed { get; init; }

    /// <summary>Whether it asks for nothing, and so finds nothing.</summary>
    public bool IsEmpty => Clauses.Count == 0 && Before is null && After is null;

    /// <summary>Only letters from before that instant.</summary>
    public DateTimeOffset? Before { get; internal init; }

    /// <summary>Only letters from that instant on.</summary>
    public DateTimeOffset? After { get; internal init; }

    internal IReadOnlyList<Clause> Clauses { get; init; } = [];

    internal IReadOnlyList<Phrase> Phrases { get; init; } = [];

    /// <summary>Understands what was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="zone">Whose days are meant by <c>before:</c> and <c>after:</c>.</param>
    /// <param name="whileTyping">Whether the last word may not be whole yet.</param>
    public static SearchQuery Of(string typed, TimeZoneInfo zone, bool whileTyping = false)
    {
        var reading = new QueryReading(zone);
        var terms = QueryTerm.Of(typed);
        foreach (var term in terms)
        {
            reading.Take(term, isBeginning: term.IsOpen || (whileTyping && term == terms[^1] && term.End == typed.Length));
        }

        return new()
        {
            Typed = typed,
            Before = reading.Before,
            After = reading.After,
            Clauses = reading.Clauses,
            Phrases = reading.Phrases,
        };
    }
}
