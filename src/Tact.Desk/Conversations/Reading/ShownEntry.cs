namespace Tact.Desk.Conversations.Reading;

/// <summary>One thing that happened, as the page shows it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Letter">The letter it is about, or null.</param>
/// <param name="Member">The name of the member who did it, or null.</param>
public sealed record ShownEntry(TimelineEntry Entry, ShownLetter? Letter, string? Member);
