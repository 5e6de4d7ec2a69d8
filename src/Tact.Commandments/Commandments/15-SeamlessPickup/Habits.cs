using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>How the client is used to being written to: in which language, with how warm a greeting and farewell.</summary>
internal static class Habits
{
    private const int LettersToMakeAHabit = 2;

    private static readonly string[] Tones = ["warm", "plain", "formal"];

    /// <summary>The one language all our letters were in, if the client writes in it too; or null.</summary>
    public static Language? Language(List<Letter> ours, Letter? theirs)
    {
        var language = ours[^1].Reading.Language;
        return language != Reading.Language.Other && ours.TrueForAll(letter => letter.Reading.Language == language)
            && (theirs is null || theirs.Reading.Language == language) ? language : null;
    }

    /// <summary>The first words of a letter.</summary>
    public static string Opening(Letter letter) => letter.Reading.Sentences is [var first, ..] ? first.Text : letter.Subject;

    /// <summary>Greeting and farewell of a draft whose tone is not that of all our letters before, with the words the client knows.</summary>
    public static IEnumerable<(string Kind, Passage Words, Evidence Habit)> Changed(Draft draft, List<Letter> ours)
    {
        foreach (var kind in (string[])["greeting", "farewell"])
        {
            var known = ours.Select(letter => (letter, spoken: Spoken(letter.Reading, kind))).Where(one => one.spoken is not null).ToList();
            if (known.Count >= LettersToMakeAHabit
                && Spoken(draft.Reading, kind) is var (tone, words)
                && known.TrueForAll(one => one.spoken!.Value.Tone == known[0].spoken!.Value.Tone)
                && tone != known[0].spoken!.Value.Tone)
            {
                var (letter, spoken) = known[^1];
                yield return (kind, words, new(letter.MessageId, spoken!.Value.Words.In(letter.Reading.Text)));
            }
        }
    }

    private static (string Tone, Passage Words)? Spoken(LetterReading reading, string kind)
    {
        foreach (var tone in Tones)
        {
            if (PickupWords.First(reading, $"{kind}-{tone}") is { } words)
            {
                return (tone, words);
            }
        }

        return null;
    }
}
