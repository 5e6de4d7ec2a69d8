namespace Tact.Commandments.Reading;

/// <summary>
/// How courteously a text asks, as strangers who read it judge: by its ways of asking (thanks, please, a question put softly, blame, "why did
/// you…") and by single words. It says how a text sounds, not what it means: a courteous text may be cruel.
/// </summary>
/// <param name="Score">From -1 (rude) over 0 (even) to 1 (polite); 0 for an empty text and for languages it does not know.</param>
/// <param name="Signs">What spoke, the strongest first; above 0 for courtesy, below against it.</param>
public sealed record Courtesy(double Score, IReadOnlyList<CourtesySign> Signs)
{
    /// <summary>A text that shows nothing.</summary>
    public static Courtesy Even { get; } = new(0, []);

    /// <summary>The courtesy of a text.</summary>
    public static Courtesy Of(string text) => Of(WordRun.Of(text), Languages.Of(text));

    /// <summary>The courtesy of what a letter says by itself.</summary>
    public static Courtesy Of(LetterReading reading) => Of(reading.Words, reading.Language);

    private static Courtesy Of(WordRun words, Language language) =>
        words.Count == 0 || CourtesyWeights.Of(language) is not { } weights ? Even : weights.Weigh(CourtesySigns.Of(words, language));
}
