using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Words of a letter that a room's lists know. Each sentence is read with the list of its own language.</summary>
/// <param name="Sentence">The sentence they stand in.</param>
/// <param name="Words">Where they stand in <see cref="LetterReading.Text"/>.</param>
/// <param name="Section">The section of the list that knows them.</param>
internal sealed record Saying(Sentence Sentence, Passage Words, string Section)
{
    // A history is asked about again with every key a member presses.
    private static readonly ConditionalWeakTable<LetterReading, ConcurrentDictionary<string, List<Saying>>> Known = [];

    /// <summary>Whether the sentence they stand in asks.</summary>
    public bool IsAsked => Sentence.Text[^1] is '?' or '？';

    /// <summary>Those of a letter, in their order, by the lists <c>room.en.txt</c>, <c>room.ru.txt</c> and <c>room.zh.txt</c>.</summary>
    public static IReadOnlyList<Saying> In(LetterReading reading, string room) =>
        Known.GetOrCreateValue(reading).GetOrAdd(room, static (room, reading) => [.. Find(reading, room)], reading);

    private static IEnumerable<Saying> Find(LetterReading reading, string room)
    {
        var words = reading.Words;
        return
            from sentence in reading.Sentences
            let language = LanguageOf(sentence, reading.Language)
            where language != Language.Other
            from hit in PatternList.At($"Commandments/{room}.{language.Code()}.txt").Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End))
            select new Saying(sentence, words.Passage(hit.From, hit.To), hit.Section);
    }

    /// <summary>The letter's own, unless the sentence is written in other signs: to tell languages by their words takes longer than to find the words.</summary>
    internal static Language LanguageOf(Sentence sentence, Language whole)
    {
        var letters = LetterCount.Of(sentence.Text);
        var isWritten = whole switch
        {
            Language.English => letters.Han == 0 && letters.Latin >= letters.Cyrillic,
            Language.Russian => letters.Han == 0 && letters.Cyrillic >= letters.Latin,
            Language.Chinese => letters.Han > 0,
            _ => false,
        };
        return isWritten ? whole : Languages.OfPart(sentence.Text, whole);
    }
}
