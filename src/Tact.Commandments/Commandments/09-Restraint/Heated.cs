using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Words of ours that a client would take amiss.</summary>
/// <param name="Kind">What they do, as the room's words name it: <c>insult</c>, <c>blame</c>, <c>again</c>, <c>threat</c>, <c>sarcasm</c>, <c>shout</c>.</param>
/// <param name="Passage">Where they stand in the new text.</param>
/// <param name="Level">How gravely they weigh.</param>
internal sealed record HeatedWords(string Kind, Passage Passage, Level Level);

/// <summary>Finds rudeness, blame, threats and scorn by lists, one a language.</summary>
internal static class Heated
{
    /// <summary>In the order they stand; of several in one sentence the gravest.</summary>
    public static IEnumerable<HeatedWords> In(LetterReading reading)
    {
        var words = reading.Words;
        foreach (var sentence in reading.Sentences)
        {
            var tongue = Languages.OfPart(sentence.Text, reading.Language).Code();
            if (tongue is not ("en" or "ru" or "zh"))
            {
                continue;
            }

            var hits = PatternList.At($"Commandments/09-Restraint/Restraint.{tongue}.txt")
                .Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
            foreach (var gravest in hits.Where(hit => IsMeant(hit, hits)).OrderByDescending(hit => LevelOf(hit.Section)).ThenBy(hit => hit.From).Take(1))
            {
                yield return new(gravest.Section, words.Passage(gravest.From, gravest.To), LevelOf(gravest.Section));
            }
        }
    }

    private static bool IsMeant(Hit hit, List<Hit> hits) =>
        hit.Section != "not" && !hits.Exists(other => other.Section == "not" && other.From <= hit.From && hit.To <= other.To);

    private static Level LevelOf(string kind) => kind is "again" or "sarcasm" ? Level.Warn : Level.Stop;
}
