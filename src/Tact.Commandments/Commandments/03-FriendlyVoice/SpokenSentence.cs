using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A sentence of a letter in whole words of ours: no heading, no line of code.</summary>
/// <param name="Words">The words of the whole new text.</param>
/// <param name="From">The first word of the sentence.</param>
/// <param name="To">The word after its last.</param>
/// <param name="Passage">Where it stands in the new text.</param>
/// <param name="Language">Its language: English, Russian or Chinese.</param>
/// <param name="Aside">What the letter only cites.</param>
internal sealed record SpokenSentence(WordRun Words, int From, int To, Passage Passage, Language Language, Aside Aside)
{
    /// <summary>The words of its language by which its shape is seen.</summary>
    public ShapeWords Shape => ShapeWords.Of(Language);

    /// <summary>Whether it is an item of a list, which may be as long as what it lists.</summary>
    public bool IsItem => Enumerations.Mark(Words.Text, Passage.Start) > 0;

    /// <summary>Those of a letter.</summary>
    public static List<SpokenSentence> Of(LetterReading reading)
    {
        var spoken = new List<SpokenSentence>();
        if (reading.Language == Language.Other)
        {
            return spoken;
        }

        var (words, aside) = (reading.Words, Aside.In(reading.Text));
        foreach (var sentence in reading.Sentences)
        {
            var one = new SpokenSentence(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End), sentence.Passage, reading.Language, aside);
            if (Prose.Is(sentence.Text) && one.EndsLikeOne() && !aside.Holds(sentence.Passage) && one.IsWrittenIn(reading.Language))
            {
                spoken.Add(one);
            }
        }

        return spoken;
    }

    /// <summary>Whether the word at a place is a word, not a mark, and ours.</summary>
    public bool IsWord(int at) =>
        Words[at].Kind is WordKind.Letters or WordKind.Han or WordKind.Number && !Aside.Holds(new(Words[at].Start, Words[at].Length));

    /// <summary>A heading and a line of a log do not.</summary>
    private bool EndsLikeOne()
    {
        var last = To - 1;
        while (last > From && Words.IsSign(last, ")\"”»』」）"))
        {
            last--;
        }

        return Words.IsSign(last, ".!?…。！？");
    }

    private bool IsWrittenIn(Language whole)
    {
        var letters = LetterCount.Of(Words.Text.AsSpan(Passage.Start, Passage.Length));
        return whole switch
        {
            Language.Russian => letters.Cyrillic > letters.Latin,
            Language.Chinese => letters.Han * 2 > letters.Latin,
            _ => letters.Han == 0 && letters.Latin > letters.Cyrillic,
        };
    }
}
