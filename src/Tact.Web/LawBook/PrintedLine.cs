namespace Tact.Web.LawBook;

/// <summary>A line of a printed letter, with what is held against it.</summary>
/// <param name="Header">The name of the header, for a line of the head; else null.</param>
/// <param name="Text">What it says.</param>
/// <param name="Marks">What is held against it, from left to right.</param>
internal sealed record PrintedLine(string? Header, string Text, IReadOnlyList<PrintedMark> Marks);
