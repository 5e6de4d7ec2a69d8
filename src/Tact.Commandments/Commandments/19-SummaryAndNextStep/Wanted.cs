using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Something a letter of ours wants from the client.</summary>
/// <param name="Passage">Where it stands in the new text.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsRequest">Whether it wants something done, not only told.</param>
internal sealed record Wanted(Passage Passage, string Text, bool IsRequest)
{
    /// <summary>Whether it is only hinted at: something is missing, somebody there meant to do something.</summary>
    public bool IsHint { get; init; }

    /// <summary>Whether it is called for in so many words: a request, or a question with its mark.</summary>
    public bool IsPlain => !IsHint && (IsRequest || Text.TrimEnd() is [.., '?' or '？']);

    private const double Surely = 0.7;
    private const int FewestHints = 3;

    /// <summary>In the order they stand. What is only hinted at counts where there are several such hints. Advice ("please try it again") and courtesies ("let me know if anything is unclear") want nothing.</summary>
    public static List<Wanted> In(LetterReading reading)
    {
        var said = EndingWords.In(reading);
        var questions = OurQuestions.In(reading).Where(one => !Says("courtesy", one.Passage)).Select(one => new Wanted(one.Passage, one.Text, Says("call", one.Passage)));
        var requests = reading.Asks
            .Where(ask => ask is { Kind: AskKind.Request, InSubject: false, Confidence: >= Surely } && Says("call", ask.Passage) && !Says("courtesy", ask.Passage))
            .Select(ask => new Wanted(ask.Passage, ask.Text, true));
        List<Wanted> asked = [.. questions.Concat(requests)];
        var hints = reading.Sentences.Where(one => Says("hint", one.Passage) && !Says("courtesy", one.Passage) && !asked.Exists(ask => ask.Passage.Overlaps(one.Passage)))
            .Select(one => new Wanted(one.Passage, one.Text, true) { IsHint = true }).ToList();
        return [.. asked.Concat(hints.Count >= FewestHints ? hints : []).OrderBy(one => one.Passage.Start)];

        bool Says(string section, Passage passage) => said.Any(one => one.Section == section && passage.Overlaps(one.Words));
    }
}
