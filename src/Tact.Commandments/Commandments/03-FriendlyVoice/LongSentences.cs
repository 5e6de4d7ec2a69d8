using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Sentences nobody can read in one breath, by their words and their clauses.</summary>
internal static class LongSentences
{
    private const int ShortPiece = 4;
    private const int ShortPieceOfSigns = 8;
    private const int PiecesOfAList = 3;

    /// <summary>Those of a letter.</summary>
    public static IEnumerable<Jar> In(IEnumerable<SpokenSentence> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => !sentence.IsItem))
        {
            var (words, clauses) = (Words(sentence), Clauses(sentence));
            var limit = Limit.Of(sentence.Language);
            if (words > limit.Words)
            {
                yield return new("long", sentence.Passage, words > limit.Words * 3 / 2 ? Level.Warn : Level.Note) { Facts = [words] };
            }
            else if (clauses > limit.Clauses && words > limit.WordsOfClauses)
            {
                yield return new("nested", sentence.Passage, Level.Note) { Facts = [clauses, words] };
            }
        }
    }

    /// <summary>The words, without those of a list within the sentence: short pieces in a row, none of which opens a clause.</summary>
    private static int Words(SpokenSentence sentence)
    {
        var shortest = sentence.Language == Language.Chinese ? ShortPieceOfSigns : ShortPiece;
        var (all, list, pieces) = (0, 0, 0);
        foreach (var (words, opens) in Pieces(sentence))
        {
            all += words;
            (list, pieces) = words <= shortest && !opens ? (list + words, pieces + 1) : (0, 0);
            if (pieces >= PiecesOfAList)
            {
                all -= list;
                list = 0;
            }
        }

        return all;
    }

    private static IEnumerable<(int Words, bool Opens)> Pieces(SpokenSentence sentence)
    {
        var (words, opens) = (0, false);
        for (var at = sentence.From; at < sentence.To; at++)
        {
            if (sentence.Words.IsSign(at, ",;:，；：、"))
            {
                yield return (words, opens);
                (words, opens) = (0, false);
            }
            else
            {
                words += sentence.IsWord(at) ? 1 : 0;
                opens |= sentence.Shape.Has("joints", sentence.Words, at);
            }
        }

        yield return (words, opens);
    }

    /// <summary>The clauses: one, and one more at each word that opens another; in Chinese at each mark.</summary>
    private static int Clauses(SpokenSentence sentence)
    {
        var clauses = 1;
        for (var at = sentence.From + 1; at < sentence.To - 1; at++)
        {
            clauses += Opens(sentence, at) ? 1 : 0;
        }

        return clauses;
    }

    // "and" joins words as often as clauses: it counts after a mark, and not where another word opens the same clause.
    private static bool Opens(SpokenSentence sentence, int at) => sentence.Language == Language.Chinese
        ? sentence.Words.IsSign(at, "，；：")
        : sentence.Shape.Has("joints", sentence.Words, at)
            ? !sentence.Shape.Has("joints", sentence.Words, at - 1)
            : sentence.Shape.Has("pairs", sentence.Words, at) && sentence.Words.IsSign(at - 1, ",;–—") && !sentence.Shape.Has("joints", sentence.Words, at + 1);

    /// <summary>How much of each a language bears.</summary>
    private readonly record struct Limit(int Words, int Clauses, int WordsOfClauses)
    {
        public static Limit Of(Language language) => language switch
        {
            Language.Russian => new(30, 5, 20),
            Language.Chinese => new(80, 7, 60),
            _ => new(35, 5, 25),
        };
    }
}
