namespace Tact.Desk.Search;

/// <summary>A page of letters that were found.</summary>
/// <param name="Letters">The letters, newest first.</param>
/// <param name="Next">What to give for the page after it; null when there is none.</param>
public sealed record FoundPage(IReadOnlyList<FoundLetter> Letters, long? Next)
{
    /// <summary>Nothing found.</summary>
    public static FoundPage Nothing { get; } = new([], null);
}
