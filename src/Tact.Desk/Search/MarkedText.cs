using Tact.Commandments.Letters;

namespace Tact.Desk.Search;

/// <summary>A text with the words that were looked for.</summary>
/// <param name="Text">The text.</param>
/// <param name="Found">Where the words stand in it, in order and apart from each other.</param>
public sealed record MarkedText(string Text, IReadOnlyList<Passage> Found);
