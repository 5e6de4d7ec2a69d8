using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Sentences, and letters as a whole, that are harder to read than the house allows.</summary>
internal static class HardReading
{
    // A few sentences tell nothing of a letter.
    private const int FewestSentences = 3;
    private const int FewestWords = 45;
    private const int FewestSigns = 120;

    // One sentence may be harder than the whole, and is so only when it is long.
    private const double Leeway = 8;

    // Beyond this nobody needs to weigh whether it is hard.
    private const double Hopeless = 16;
    private const int LongSentence = 28;
    private const int LongRussianSentence = 20;
    private const int LongChineseSentence = 70;

    /// <summary>The hard sentences, in their order.</summary>
    public static IEnumerable<(Sentence Sentence, Plainness Plainness)> Sentences(LetterReading reading, Glossary glossary)
    {
        var words = reading.Words;
        return
            from sentence in reading.Sentences
            let plainness = Plainness.Of(words, sentence, reading.Language)
            where plainness.Words >= Long(reading.Language) && plainness.Grade > glossary.ReadingGrade + Leeway
            select (sentence, plainness);
    }

    /// <summary>How hard the whole is, or null where it is not too hard or too short to tell.</summary>
    public static Plainness? Whole(LetterReading reading, Glossary glossary)
    {
        var whole = Plainness.Of(reading, reading.Words);
        var isEnough = whole.Sentences >= FewestSentences && whole.Words >= (reading.Language == Language.Chinese ? FewestSigns : FewestWords);
        return isEnough && whole.Grade > glossary.ReadingGrade ? whole : null;
    }

    /// <summary>Whether a sentence is so hard that its reader will not get through it.</summary>
    public static bool IsHopeless(Plainness plainness, Glossary glossary) => plainness.Grade > glossary.ReadingGrade + Hopeless;

    private static int Long(Language language) => language switch
    {
        Language.Chinese => LongChineseSentence,
        Language.Russian => LongRussianSentence,
        _ => LongSentence,
    };
}
