using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A time the writer binds themselves to.</summary>
/// <param name="Text">The words that promise.</param>
/// <param name="Passage">Where they stand in <see cref="LetterReading.Text"/>.</param>
/// <param name="When">What the words say of the time; resolve it with <see cref="NamedTime.From"/>.</param>
public sealed record Promise(string Text, Passage Passage, NamedTime When);
