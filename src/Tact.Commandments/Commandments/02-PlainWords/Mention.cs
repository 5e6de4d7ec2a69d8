using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A term of the trade in a letter.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Words">Where it stands in <see cref="LetterReading.Text"/>.</param>
/// <param name="Term">Which it is.</param>
/// <param name="IsExplained">Whether the letter explains it there.</param>
internal sealed record Mention(Sentence Sentence, Passage Words, TradeTerm Term, bool IsExplained);
