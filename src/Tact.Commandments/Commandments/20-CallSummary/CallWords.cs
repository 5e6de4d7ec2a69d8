using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a letter says of a call: that it has just been, what was said in it, or all that was decided.</summary>
internal static class CallWords
{
    private const string Folder = "Commandments/20-CallSummary/CallSummary.";
    private const int ItemsOfASummary = 2;

    /// <summary>The first sentence that rests on a call ("as we agreed on the phone"), and those words of it; or null.</summary>
    public static (Sentence Sentence, Passage Words)? Recalled(LetterReading reading) => First(reading, "recalled");

    /// <summary>The sentence that tells of a call just ended ("thank you for the call"), or null.</summary>
    public static Sentence? Ended(LetterReading reading) => First(reading, "ended")?.Sentence;

    /// <summary>Whether it says what was decided: in so many words, or as a list beneath the mention of the call.</summary>
    public static bool SumsUp(LetterReading reading) =>
        First(reading, "summary") is not null
        || ((First(reading, "recalled") ?? First(reading, "ended")) is { } call && Items(reading.Text, call.Words.End) >= ItemsOfASummary);

    private static (Sentence Sentence, Passage Words)? First(LetterReading reading, string section)
    {
        var words = WordRun.Of(reading.Text);
        foreach (var sentence in reading.Sentences.Where(one => one.Text[^1] is not ('?' or '？')))
        {
            var hits = List(sentence, reading.Language)?.Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End)) ?? [];
            if (hits.Find(hit => hit.Section == section) is { Pattern: not null } hit)
            {
                return (sentence, words.Passage(hit.From, hit.To));
            }
        }

        return null;
    }

    private static int Items(string text, int from)
    {
        var items = 0;
        for (var at = text.IndexOf('\n', from); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            items += Enumerations.Mark(text, at + 1) > 0 ? 1 : 0;
        }

        return items;
    }

    private static PatternList? List(Sentence sentence, Language whole) => Languages.OfPart(sentence.Text, whole) switch
    {
        Language.English => PatternList.At($"{Folder}en.txt"),
        Language.Russian => PatternList.At($"{Folder}ru.txt"),
        Language.Chinese => PatternList.At($"{Folder}zh.txt"),
        _ => null,
    };
}
