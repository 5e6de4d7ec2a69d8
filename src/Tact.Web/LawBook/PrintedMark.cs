namespace Tact.Web.LawBook;

/// <summary>What a page holds against a passage of a printed letter.</summary>
/// <param name="Start">Where in its line the passage begins.</param>
/// <param name="Length">How long it is; 0 where something is missing.</param>
/// <param name="Level"><c>note</c>, <c>warn</c> or <c>stop</c>.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record PrintedMark(int Start, int Length, string Level, string Remedy);
