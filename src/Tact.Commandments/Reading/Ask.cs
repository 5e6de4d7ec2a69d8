using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A question or request found in a letter.</summary>
/// <param name="Text">Its words, as written.</param>
/// <param name="Kind">Whether it wants to be told or wants something done.</param>
/// <param name="Expects">The kind of answer it looks for.</param>
/// <param name="Passage">Where it stands in <see cref="LetterReading.Text"/>; empty at 0 when it stands in the subject.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="InSubject">Whether it stands in the subject.</param>
public sealed record Ask(
    string Text, AskKind Kind, Expected Expects, Passage Passage, double Confidence, bool InSubject = false)
{
    /// <summary>Whether it stands inside a statement: "let me know when it is ready".</summary>
    internal bool IsIndirect { get; init; }
}
