using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>
/// How hard a text is to read. English by Flesch and Kincaid's grade, Russian by its adaptation fitted on graded school texts; Chinese by
/// the length of sentences and the share of rare signs, on a scale of the same breadth that is no grade of a school.
/// </summary>
/// <param name="Language">The language it was measured as.</param>
/// <param name="Sentences">How many sentences were counted.</param>
/// <param name="Words">How many words they have; in Chinese, signs.</param>
/// <param name="Burden">How many syllables the words have; in Chinese, how many of the signs are rare.</param>
public readonly record struct Plainness(Language Language, int Sentences, int Words, int Burden)
{
    // "Mr. Hall", "St. Ives": no stops to rest at.
    private const int ShortestBeforeStop = 3;

    /// <summary>The grade: about the years of school that reading it takes, never less than 0.</summary>
    public double Grade => Words == 0 ? 0 : Math.Max(0, Language switch
    {
        Language.English => (0.39 * Length) + (11.8 * Burden / Words) - 15.59,
        Language.Russian => (0.318 * Length) + (14.2 * Burden / Words) - 30.5,
        Language.Chinese => (Length / 4) + (100.0 * Burden / Words),
        _ => 0,
    });

    /// <summary>Words (in Chinese, signs) a sentence.</summary>
    public double Length => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>That of a letter: its sentences of running text, without lists, logs and lines of a few words.</summary>
    public static Plainness Of(LetterReading reading) => Of(reading, reading.Words);

    /// <summary>That of a letter whose words are cut already.</summary>
    public static Plainness Of(LetterReading reading, WordRun words)
    {
        var whole = new Plainness(reading.Language, 0, 0, 0);
        foreach (var sentence in reading.Sentences)
        {
            whole += Of(words, sentence, reading.Language);
        }

        return whole;
    }

    /// <summary>That of one sentence; empty where it is no running text of that language.</summary>
    public static Plainness Of(WordRun words, Sentence sentence, Language language) =>
        Prose.Is(sentence.Text) ? Of(words, sentence.Passage, language) : new(language, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static Plainness operator +(Plainness one, Plainness other) =>
        new(one.Language, one.Sentences + other.Sentences, one.Words + other.Words, one.Burden + other.Burden);

    /// <inheritdoc cref="op_Addition" />
    public static Plainness Add(Plainness left, Plainness right) => left + right;

    private static Plainness Of(WordRun words, Passage passage, Language language)
    {
        var (count, burden, foreign, sentences) = (0, 0, 0, 1);
        for (var at = words.At(passage.Start); at < words.Count && words[at].Start < passage.End; at++)
        {
            sentences += EndsWithin(words, at, passage.End) ? 1 : 0;
            var weight = Burdens.Of(words, at, language);
            count += weight >= 0 ? 1 : 0;
            burden += Math.Max(0, weight);
            foreign += weight < 0 && words[at].Kind is WordKind.Letters or WordKind.Han ? 1 : 0;
        }

        return count > foreign && count > 0 ? new(language, sentences, count, burden) : new(language, 0, 0, 0);
    }

    // What is quoted stays one sentence; who reads it rests at its stops all the same.
    private static bool EndsWithin(WordRun words, int at, int end) =>
        words.IsSign(at, ".!?…。！？") && at > 0 && (words[at - 1].Length >= ShortestBeforeStop || words.Has(at - 1, WordKind.Han))
        && at + 1 < words.Count && words[at + 1].Start < end
        && (words.Has(at + 1, WordKind.Han) || (words.Has(at + 1, WordKind.Letters) && char.IsUpper(words.Text[words[at + 1].Start])));
}
