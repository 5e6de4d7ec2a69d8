using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The words by which a letter sends the client to our working hours: closed, away, or "in office hours".</summary>
internal static class OfficeHours
{
    private const string Folder = "Commandments/10-RoundTheClock/RoundTheClock.";
    private const string Aside = "aside";

    /// <summary>The first such words of each sentence, with the kind they are of: <c>closed</c>, <c>away</c> or <c>hours</c>.</summary>
    public static IEnumerable<(string Kind, Passage Words)> In(LetterReading reading)
    {
        var words = WordRun.Of(reading.Text);
        foreach (var sentence in reading.Sentences.Where(one => !IsAQuestion(one)))
        {
            var hits = List(sentence, reading.Language)?.Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End)) ?? [];
            var asides = hits.FindAll(hit => hit.Section == Aside);
            if (hits.Find(hit => hit.Section != Aside && !asides.Exists(aside => aside.From < hit.To && hit.From < aside.To)) is { Pattern: not null } first)
            {
                yield return (first.Section, words.Passage(first.From, first.To));
            }
        }
    }

    /// <summary>What we ask is about the client's own hours.</summary>
    private static bool IsAQuestion(Sentence sentence) => sentence.Text[^1] is '?' or '？';

    private static PatternList? List(Sentence sentence, Language whole) => Languages.OfPart(sentence.Text, whole) switch
    {
        Language.English => PatternList.At($"{Folder}en.txt"),
        Language.Russian => PatternList.At($"{Folder}ru.txt"),
        Language.Chinese => PatternList.At($"{Folder}zh.txt"),
        _ => null,
    };
}
