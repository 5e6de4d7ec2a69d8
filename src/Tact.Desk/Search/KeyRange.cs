namespace Tact.Desk.Search;

/// <summary>A stretch of the index.</summary>
/// <param name="From">The first key that belongs to it.</param>
/// <param name="Before">The first key that no longer does.</param>
internal sealed record KeyRange(long From, long Before)
{
    /// <summary>The stretch a query asks for, after the page that ended with a key.</summary>
    public static KeyRange Of(SearchQuery query, long? after) => new(
        query.After is { } from ? LetterKey.From(from) : 0,
        Math.Min(after ?? long.MaxValue, query.Before is { } before ? LetterKey.From(before) : long.MaxValue));
}
