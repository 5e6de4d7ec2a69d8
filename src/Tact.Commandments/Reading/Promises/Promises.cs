namespace Tact.Commandments.Reading;

/// <summary>
/// Finds what the writer promises: a clause that commits and names a time. A wish, a question, a request, what is over and what
/// hangs on the other side promise nothing.
/// </summary>
public static class Promises
{
    /// <summary>The promises of a text, in order.</summary>
    public static IReadOnlyList<Promise> In(string text)
    {
        var (words, sentences, whole) = (WordRun.Of(text), Sentences.Of(text), Languages.Of(text));
        return In(words, sentences, NamedTimes.In(words, sentences, whole), whole);
    }

    /// <summary>The promises among times already found.</summary>
    internal static IReadOnlyList<Promise> In(WordRun words, IReadOnlyList<Sentence> sentences, IReadOnlyList<NamedTime> times, Language whole)
    {
        var promises = new List<Promise>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            var first = next;
            while (next < times.Count && times[next].Passage.Start < sentence.Passage.End)
            {
                next++;
            }

            if (next > first && PromiseLists.Of(Languages.OfPart(sentence.Text, whole)) is { } list)
            {
                promises.AddRange(new PromisingSentence(words, sentence, list, [.. times.Skip(first).Take(next - first)]).Promises());
            }
        }

        return promises;
    }
}
