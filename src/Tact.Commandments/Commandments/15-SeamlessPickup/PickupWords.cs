using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Finds the words that tell of a change of hands, by the section of the lists they stand in.</summary>
internal static class PickupWords
{
    private const string Folder = "Commandments/15-SeamlessPickup/SeamlessPickup.";

    /// <summary>The first words of <paramref name="section"/>, in the whole text or in a part of it; or null.</summary>
    public static Passage? First(LetterReading reading, string section, Passage? part = null) =>
        All(reading, section, part).Select(words => (Passage?)words).FirstOrDefault();

    /// <summary>All of them, in their order.</summary>
    public static IEnumerable<Passage> All(LetterReading reading, string section, Passage? part = null)
    {
        var words = WordRun.Of(reading.Text);
        foreach (var sentence in reading.Sentences.Where(one => part is not { } within || within.Overlaps(one.Passage)))
        {
            var hits = List(Languages.OfPart(sentence.Text, reading.Language))?
                .Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End)) ?? [];
            foreach (var found in hits.Where(hit => hit.Section == section).Select(hit => words.Passage(hit.From, hit.To)))
            {
                if (part is not { } within || within.Contains(found))
                {
                    yield return found;
                }
            }
        }
    }

    private static PatternList? List(Language language) => language switch
    {
        Language.English => PatternList.At($"{Folder}en.txt"),
        Language.Russian => PatternList.At($"{Folder}ru.txt"),
        Language.Chinese => PatternList.At($"{Folder}zh.txt"),
        _ => null,
    };
}
