using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// Facts of a job that clients give once and in any words: where it goes, in which language, how large, how long, how many, by when. The lists
/// know how each is asked for (<c>ask.size</c>) and how it is told (<c>fact.size</c>).
/// </summary>
internal static class KnownFacts
{
    private const string Asks = "ask.";

    /// <summary>The asks of a draft for a fact that a letter of the client tells, each with the sentence that does; the newest letter counts.</summary>
    public static IEnumerable<(Ask Ask, Evidence Evidence)> To(Draft draft, Correspondence correspondence)
    {
        var asked = draft.Reading.Asks.Where(ask => !ask.InSubject).SelectMany(ask => Sought(ask, draft.Reading).Select(fact => (ask, fact))).DistinctBy(one => one.ask).ToList();
        var letters = asked.Count == 0 ? [] : correspondence.Letters.Where(letter => letter.IsFromAClient()).Reverse().ToList();
        foreach (var (ask, fact) in asked)
        {
            if (letters.Select(letter => Told(letter, fact)).FirstOrDefault(found => found is not null) is { } evidence)
            {
                yield return (ask, evidence);
            }
        }
    }

    /// <summary>What it asks for, unless it knows that there was an answer.</summary>
    private static IEnumerable<string> Sought(Ask ask, LetterReading reading)
    {
        var sentence = reading.Sentences.First(one => one.Passage.Overlaps(ask.Passage)).Passage;
        return PickupWords.First(reading, "again", sentence) is not null ? []
            : Saying(reading).Where(one => one.Section.StartsWith(Asks, StringComparison.Ordinal) && ask.Passage.Overlaps(one.Words)).Select(one => one.Section[Asks.Length..]);
    }

    private static Evidence? Told(Letter letter, string fact)
    {
        var reading = letter.Reading;
        var told = Saying(reading).FirstOrDefault(one => one.Section == "fact." + fact && !IsQuestion(one, reading)
            && (fact != "deadline" || reading.Times.Any(time => time.Passage.Overlaps(one.Sentence.Passage))));
        return told is null ? null : new(letter.MessageId, told.Sentence.Text);
    }

    private static bool IsQuestion(Saying one, LetterReading reading) =>
        one.IsAsked || reading.Asks.Any(ask => ask is { InSubject: false, Kind: AskKind.Question } && ask.Passage.Overlaps(one.Words));

    private static IReadOnlyList<Saying> Saying(LetterReading reading) => Law.Saying.In(reading, "15-SeamlessPickup/SeamlessPickup");
}
