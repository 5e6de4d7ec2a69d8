namespace Tact.Commandments.Reading;

/// <summary>
/// Knows Russian asks by their form, which no list can hold whole: at the beginning of a clause the plural imperative («согласуйте»,
/// «подготовьте»), and the particle behind the first word of a clause («снимаете ли вы»). Turns of phrase that only look like them are left out.
/// </summary>
internal static class RussianForms
{
    private const int Shortest = 6;

    private static readonly string[] Endings = ["ите", "йте", "ьте", "итесь", "йтесь", "ьтесь"];

    private static readonly WordSet NoBids = new(
    [
        "здравствуйте", "приветствуйте", "извините", "простите", "смотрите", "поверьте", "представьте", "представляйте", "хотите", "видите", "говорите",
        "помните", "считайте", "скажите", "знайте", "прощайте", "будьте", "бросьте", "слышите", "стоите", "платите", "просите", "строите", "готовите",
        "возите", "ходите", "сидите", "терпите", "учите", "держитесь", "беспокойтесь", "волнуйтесь", "обращайтесь", "стесняйтесь", "переживайте", "надейтесь",
        "находитесь", "относитесь", "торопитесь", "спешите", "работайте", "благодарите", "не", "давайте", "отдыхайте", "радуйтесь", "угощайтесь", "берегите",
        "выздоравливайте", "поправляйтесь", "заходите", "любите", "цените", "успеваете", "ответите", "позвоните", "напишите",
    ]);

    private static readonly Pattern Bid = Pattern.Of("-йте", "request", 0.8, _ => []);

    private static readonly WordSet NoQuestions = new(["вряд", "едва", "то", "мало", "чуть", "если", "что", "как", "не", "и", "а", "ли", "тот"]);

    private static readonly Pattern Whether = Pattern.Of("ли", "question", 0.85, _ => []);

    // Inside a sentence it asks only beside another ask: «неизвестно, будет ли дождь» asks nobody.
    private static readonly Pattern WhetherToo = Pattern.Of("ли", "also", 0.8, _ => []);

    /// <summary>The asks between two words.</summary>
    public static IEnumerable<Hit> Find(WordRun words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Has(at, WordKind.Letters) && words[at].Length >= Shortest && IsImperative(words.Span(at)) && !NoBids.Has(words, at) && Clauses.Begins(words, at, from))
            {
                yield return new(at, at + 1, Bid);
            }
            else if (at > from && words.Is(at, "ли") && words.Has(at - 1, WordKind.Letters) && !NoQuestions.Has(words, at - 1) && Clauses.Begins(words, at - 1, from))
            {
                yield return new(at - 1, at + 1, Opens(words, at - 1, from) ? Whether : WhetherToo);
            }
        }
    }

    private static bool Opens(WordRun words, int at, int from)
    {
        while (at > from && Clauses.IsIdle(words, at - 1))
        {
            at--;
        }

        return at == from;
    }

    private static bool IsImperative(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
