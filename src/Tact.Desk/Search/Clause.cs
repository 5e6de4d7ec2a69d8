namespace Tact.Desk.Search;

/// <summary>One thing a query asks of a letter, in words of the index.</summary>
/// <param name="Words">The words it must have, all of them.</param>
/// <param name="Beginning">Instead of the last word also any that begins so; null when only whole words count.</param>
/// <param name="IsNot">Whether the letter must not have it.</param>
internal sealed record Clause(IReadOnlyList<string> Words, string? Beginning, bool IsNot);
