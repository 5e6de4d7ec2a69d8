using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>An open ask held against a draft.</summary>
/// <param name="Open">The ask and the letter it stands in.</param>
/// <param name="State">Whether the draft answers it.</param>
/// <param name="By">The words of the draft that answer it or put it off; empty when none do.</param>
/// <param name="Passage">Where those words stand in the draft's text.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
public sealed record CheckedAsk(OpenAsk Open, Answered State, string By, Passage Passage, double Confidence)
{
    /// <summary>The ask itself.</summary>
    public Ask Ask => Open.Ask;

    /// <summary>Whether it is a question, so that commandment 4 holds it against the draft; a request is left to 8, but for one that stands in the subject alone.</summary>
    public bool IsQuestion => Ask.Kind == AskKind.Question || (Ask.InSubject && Ask.Text.TrimEnd() is [.., '?' or '？']);
}
