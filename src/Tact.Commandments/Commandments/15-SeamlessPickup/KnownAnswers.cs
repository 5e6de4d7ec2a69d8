using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The questions of a draft that the client has answered before they were asked. Silent when in doubt.</summary>
internal static class KnownAnswers
{
    private const double Sure = 0.6;

    /// <summary>Those, each with the sentence that answers it; the newest letter counts.</summary>
    public static IEnumerable<(Ask Ask, Evidence Evidence)> To(Draft draft, Correspondence correspondence)
    {
        var asks = draft.Reading.Asks.Where(ask => IsPlain(ask, draft.Reading)).ToList();
        var letters = asks.Count == 0 ? [] : correspondence.Letters.Where(letter => letter.IsFromAClient()).Reverse().ToList();
        foreach (var ask in asks)
        {
            var value = new ValueSought(ask, draft);
            if (letters.Select(value.In).FirstOrDefault(found => found is not null) is { } evidence)
            {
                yield return (ask, evidence);
            }
        }
    }

    /// <summary>A question for a value, which does not itself say that the answer is known, has changed, or is one of several.</summary>
    private static bool IsPlain(Ask ask, LetterReading reading) =>
        ask is { Kind: AskKind.Question, InSubject: false, Confidence: >= Sure }
        && ask.Expects is Expected.Time or Expected.Price or Expected.Person or Expected.Quantity or Expected.Choice or Expected.Thing
        && PickupWords.First(reading, "again", reading.Sentences.First(sentence => sentence.Passage.Overlaps(ask.Passage)).Passage) is null;
}
