using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A price a letter names.</summary>
/// <param name="Text">The words and figures.</param>
/// <param name="Passage">Where they stand in <see cref="LetterReading.Text"/>.</param>
/// <param name="Amount">The amount; the lower end of a range; 0 for "free".</param>
/// <param name="Currency">The ISO 4217 code, or null when the letter names none.</param>
/// <param name="Per">What it is per ("word", "minute"), or null for a whole.</param>
public sealed record Price(string Text, Passage Passage, decimal Amount, string? Currency, string? Per);
