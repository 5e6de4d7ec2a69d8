using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// Reasons that lie on our side of the door: illness, holidays, breakdowns, weather, people who left, suppliers who failed; and what we
/// pay others and keep ourselves.
/// </summary>
internal static class Excuses
{
    /// <summary>Where they stand in the new text, one a sentence.</summary>
    public static IEnumerable<(Passage Passage, bool IsCost)> In(LetterReading reading)
    {
        var words = reading.Words;
        foreach (var sentence in reading.Sentences)
        {
            var tongue = Languages.OfPart(sentence.Text, reading.Language).Code();
            if (tongue is not ("en" or "ru" or "zh"))
            {
                continue;
            }

            var hits = PatternList.At($"Commandments/11-KitchenSmells/KitchenSmells.{tongue}.txt")
                .Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
            foreach (var hit in hits.Where(hit => hit.Section is "excuse" or "cost" && !hits.Exists(other => other.Section == "not")).OrderBy(hit => hit.Section, StringComparer.Ordinal).Take(1))
            {
                yield return (words.Passage(hit.From, hit.To), hit.Section == "cost");
            }
        }
    }
}
