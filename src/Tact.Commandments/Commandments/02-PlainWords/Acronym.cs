using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>An acronym in a letter.</summary>
/// <param name="Letters">Its letters, without an ending.</param>
/// <param name="Passage">Where it stands in the text.</param>
internal sealed record Acronym(string Letters, Passage Passage);
