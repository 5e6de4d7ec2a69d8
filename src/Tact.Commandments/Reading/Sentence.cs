using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A sentence of the new text.</summary>
/// <param name="Text">Its words, without the white space around them.</param>
/// <param name="Passage">Where it stands in <see cref="LetterReading.Text"/>.</param>
public sealed record Sentence(string Text, Passage Passage);
