namespace Tact.Commandments.Reading;

/// <summary>Tells what sentences do besides telling and asking: greet, thank, apologise, complain…</summary>
public static class Acts
{
    /// <summary>What a text does, each act once, in the order they come.</summary>
    public static IReadOnlyList<Act> In(string text) => In(WordRun.Of(text), Sentences.Of(text), Languages.Of(text));

    /// <summary>What sentences do.</summary>
    internal static IReadOnlyList<Act> In(WordRun words, IReadOnlyList<Sentence> sentences, Language whole) =>
        [.. sentences.SelectMany(sentence => Of(words, sentence, whole)).Distinct()];

    /// <summary>What one sentence does.</summary>
    internal static IEnumerable<Act> Of(WordRun words, Sentence sentence, Language whole) =>
        Hits(words, sentence, whole).OrderBy(hit => hit.From).Select(Of).Distinct();

    /// <summary>The words by which one sentence does it.</summary>
    internal static List<Hit> Hits(WordRun words, Sentence sentence, Language whole) =>
        List(Languages.OfPart(sentence.Text, whole))?.Find(words, words.At(sentence.Passage.Start), words.At(sentence.Passage.End)) ?? [];

    /// <summary>What a pattern of the lists stands for.</summary>
    internal static Act Of(Hit hit) => Enum.Parse<Act>(hit.Section, ignoreCase: true);

    private static PatternList? List(Language language) => language switch
    {
        Language.English => PatternList.Of("Acts/acts.en"),
        Language.Russian => PatternList.Of("Acts/acts.ru"),
        Language.Chinese => PatternList.Of("Acts/acts.zh"),
        _ => null,
    };
}
