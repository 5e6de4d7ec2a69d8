using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Matches a letter of ours with the asks it should answer.</summary>
internal static class Answers
{
    /// <summary>One answer for each ask, in their order: the sentence that shares most words with it.</summary>
    public static IReadOnlyList<Answer> To(IReadOnlyList<Ask> asks, LetterReading reading) =>
        [.. asks.Select(ask => To(ask, reading))];

    private static Answer To(Ask ask, LetterReading reading)
    {
        var words = TopicWords.Of(ask.Text);
        var best = reading.Sentences
            .Select(sentence => (sentence, shared: TopicWords.Of(sentence.Text).SharedWith(words)))
            .OrderByDescending(pair => pair.shared).FirstOrDefault();
        if (best.shared == 0)
        {
            return new(Answered.No, default, 0);
        }

        var promise = reading.Promises.FirstOrDefault(one => one.Passage.Overlaps(best.sentence.Passage));
        return new(
            promise is null ? Answered.Yes : Answered.Deferred,
            best.sentence.Passage,
            Math.Min(1, (double)best.shared / Math.Max(1, words.Count)),
            promise?.When);
    }
}
