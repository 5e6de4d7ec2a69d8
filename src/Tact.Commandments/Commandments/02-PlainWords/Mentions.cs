using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Where a letter uses terms of the trade: the house's own, and those of the lists in the sentence's language.</summary>
internal static class Mentions
{
    // A history is asked about again with every key a member presses.
    private static readonly ConditionalWeakTable<LetterReading, ConcurrentDictionary<Glossary, List<Mention>>> Known = [];

    /// <summary>Those of the new text, in their order.</summary>
    public static IReadOnlyList<Mention> In(LetterReading reading, Glossary glossary) =>
        Known.GetOrCreateValue(reading).GetOrAdd(glossary, static (glossary, reading) => [.. Find(reading, glossary)], reading);

    private static IEnumerable<Mention> Find(LetterReading reading, Glossary glossary)
    {
        var words = reading.Words;
        return reading.Sentences.SelectMany(sentence => Find(words, sentence, Saying.LanguageOf(sentence, reading.Language), glossary));
    }

    private static IEnumerable<Mention> Find(WordRun words, Sentence sentence, Language language, Glossary glossary)
    {
        TermList?[] lists = [glossary.Words.Count == 0 ? null : TermList.Of(glossary), language == Language.Other || !Prose.IsWords(sentence.Text) ? null : TermList.Of(language)];
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        for (var (at, end) = (from, from); at < to; at = end)
        {
            end = at + 1;
            foreach (var list in lists)
            {
                if (list?.At(words, at, from, to) is var (term, after) && Standing.IsAlone(words, at, after) && (term.IsOfTheHouse || !Standing.IsName(words, at, sentence)))
                {
                    if (term.Wording.Length > 0)
                    {
                        yield return new(sentence, words.Passage(at, after), term, Explaining.IsExplained(words, at, after, language));
                    }

                    end = after;
                    break;
                }
            }
        }
    }
}
