using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Nouns that hang one on another: "the completion of the preparation of the translation of…", «проверка качества выполнения перевода».</summary>
internal static class NounChains
{
    private const int LongestLink = 3;
    private const int Links = 3;
    private const int Doings = 3;

    /// <summary>The first chain of each sentence.</summary>
    public static IEnumerable<Jar> In(IEnumerable<SpokenSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var (from, to) = sentence.Language switch
            {
                Language.Chinese => OfDe(sentence),
                Language.Russian => OfDoings(sentence),
                _ => OfOf(sentence) is { To: > 0 } chain ? chain : OfDoings(sentence),
            };
            if (to > from)
            {
                yield return new("chain", sentence.Words.Passage(from, to), Level.Note);
            }
        }
    }

    /// <summary>English nouns hung together by "of", three times at least.</summary>
    private static (int From, int To) OfOf(SpokenSentence sentence)
    {
        var (words, first, last, links) = (sentence.Words, 0, 0, 0);
        for (var at = sentence.From + 1; at < sentence.To - 1; at++)
        {
            if (!words.Is(at, "of") || !IsNoun(sentence, at - 1))
            {
                continue;
            }

            (first, links) = links > 0 && at - last <= LongestLink + 1 && IsLink(sentence, last + 1, at) ? (first, links + 1) : (at - 1, 1);
            last = at;
            if (links == Links)
            {
                return (first, Math.Min(sentence.To - 1, at + 3));
            }
        }

        return default;
    }

    private static bool IsLink(SpokenSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!sentence.IsWord(at) || (at > from && sentence.Shape.Has("chainless", sentence.Words, at)))
            {
                return false;
            }
        }

        return true;
    }

    // "most of", "out of", "kind of" hang nothing on anything.
    private static bool IsNoun(SpokenSentence sentence, int at) =>
        sentence.IsWord(at) && !sentence.Shape.Has("chainless", sentence.Words, at) && !sentence.Shape.Has("loose", sentence.Words, at);

    /// <summary>Nouns for doings one after another, with nothing but their adjectives between.</summary>
    private static (int From, int To) OfDoings(SpokenSentence sentence)
    {
        var (start, doings, last) = (sentence.From, 0, 0);
        for (var at = sentence.From; at < sentence.To; at++)
        {
            if (!sentence.IsWord(at) || sentence.Shape.Has("chainless", sentence.Words, at))
            {
                (start, doings) = (at + 1, 0);
            }
            else if (IsDoing(sentence, at))
            {
                (start, doings) = doings > 0 && at - last > 2 ? (at, 1) : (doings == 0 ? at : start, doings + 1);
                last = at;
                if (doings == Doings)
                {
                    return (start, at + 1);
                }
            }
        }

        return default;
    }

    // What is written large within a sentence is a name.
    private static bool IsDoing(SpokenSentence sentence, int at) =>
        sentence.Shape.Ends("endings", sentence.Words, at) && !sentence.Shape.Has("things", sentence.Words, at)
        && (at == sentence.From || !char.IsUpper(sentence.Words.Text[sentence.Words[at].Start]));

    /// <summary>Chinese words hung together by 的, four times in one clause.</summary>
    private static (int From, int To) OfDe(SpokenSentence sentence)
    {
        var (words, first, count) = (sentence.Words, sentence.From, 0);
        for (var at = sentence.From; at < sentence.To; at++)
        {
            if (words.Has(at, WordKind.Sign))
            {
                (first, count) = (at + 1, 0);
            }
            else if (words.Is(at, "的") && sentence.IsWord(at) && !IsInWord(sentence, at) && !words.Has(at + 1, WordKind.Sign) && ++count > Links)
            {
                return (first, at + 1);
            }
        }

        return default;
    }

    private static bool IsInWord(SpokenSentence sentence, int at) =>
        sentence.Shape.Phrase("words", sentence.Words.Lower, sentence.Words[at].Start) > 0
        || (at > sentence.From && sentence.Shape.Phrase("words", sentence.Words.Lower, sentence.Words[at].Start - 1) > 1);
}
