using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Something a letter of ours wants from the client.</summary>
/// <param name="Passage">Where it stands in the new text.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsRequest">Whether it wants something done, not only told.</param>
internal sealed record Wanted(Passage Passage, string Text, bool IsRequest)
{
    private const double Surely = 0.7;

    /// <summary>In the order they stand. Advice ("please try it again") and courtesies ("let me know if anything is unclear") want nothing.</summary>
    public static List<Wanted> In(LetterReading reading)
    {
        var said = EndingWords.In(reading);
        var questions = OurQuestions.In(reading).Where(one => !Says("courtesy", one.Passage)).Select(one => new Wanted(one.Passage, one.Text, Says("call", one.Passage)));
        var requests = reading.Asks
            .Where(ask => ask is { Kind: AskKind.Request, InSubject: false, Confidence: >= Surely } && Says("call", ask.Passage) && !Says("courtesy", ask.Passage))
            .Select(ask => new Wanted(ask.Passage, ask.Text, true));
        return [.. questions.Concat(requests).OrderBy(one => one.Passage.Start)];

        bool Says(string section, Passage passage) => said.Any(one => one.Section == section && passage.Overlaps(one.Words));
    }
}
