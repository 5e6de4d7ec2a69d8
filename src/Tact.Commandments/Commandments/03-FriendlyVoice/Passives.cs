using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A letter in which things are done and nobody does them.</summary>
internal static class Passives
{
    private const int Many = 4;

    /// <summary>The first passive of a letter that has many: four sentences at least, and more than every second.</summary>
    public static IEnumerable<Jar> In(IReadOnlyList<SpokenSentence> sentences)
    {
        var found = sentences.Select(Of).Where(passage => passage.Length > 0).ToList();
        if (found.Count >= Many && found.Count * 2 > sentences.Count)
        {
            yield return new("passive", found[0], Level.Note) { Facts = [found.Count, sentences.Count] };
        }
    }

    private static Passage Of(SpokenSentence sentence)
    {
        for (var at = sentence.From; at < sentence.To; at++)
        {
            var end = sentence.Language switch
            {
                Language.Chinese => Empty(sentence, at),
                Language.Russian => Reflexive(sentence, at) ? at + 1 : AfterBe(sentence, at),
                _ => AfterBe(sentence, at),
            };
            if (end > at)
            {
                return sentence.Words.Passage(at, end);
            }
        }

        return default;
    }

    /// <summary>The end of "was (not yet) sent", «будет (завтра) отправлен» that begins at a word, or -1.</summary>
    private static int AfterBe(SpokenSentence sentence, int at)
    {
        var (words, shape) = (sentence.Words, sentence.Shape);
        if (!shape.Has("be", words, at))
        {
            return -1;
        }

        var next = at + 1;
        while (next < sentence.To && next < at + 4 && (shape.Has("between", words, next) || words.Span(next).EndsWith("ly")))
        {
            next++;
        }

        return next < sentence.To && sentence.IsWord(next) && IsParticiple(sentence, next) ? next + 1 : -1;
    }

    private static bool IsParticiple(SpokenSentence sentence, int at)
    {
        var word = sentence.Words.Span(at);
        return sentence.Language == Language.Russian
            ? word.Length > 5 && sentence.Shape.Ends("short", sentence.Words, at)
            : !sentence.Shape.Has("states", sentence.Words, at) && (word.EndsWith("ed") || sentence.Shape.Has("participles", sentence.Words, at));
    }

    private static bool Reflexive(SpokenSentence sentence, int at) =>
        sentence.Shape.Ends("reflexive-endings", sentence.Words, at) && sentence.Shape.Begins("reflexive", sentence.Words, at);

    private static int Empty(SpokenSentence sentence, int at)
    {
        var start = sentence.Words[at].Start;
        return sentence.Shape.Phrase("not", sentence.Words.Lower, start) == 0 && sentence.Shape.Phrase("passives", sentence.Words.Lower, start) is var length and > 0
            ? sentence.Words.At(start + length) : -1;
    }
}
