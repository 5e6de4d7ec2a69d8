
namespace Tact.Commandments.Reading;

/// <summary>Tells the kind of answer an ask looks for.</summary>
internal static class Expectations
{
    private static readonly Dictionary<string, Expected> Kinds = new Dictionary<string, Expected>
    {
        ["price"] = Expected.Price,
        ["time"] = Expected.Time,
        ["quantity"] = Expected.Quantity,
        ["place"] = Expected.Place,
        ["person"] = Expected.Person,
        ["reason"] = Expected.Reason,
        ["manner"] = Expected.Manner,
        ["choice"] = Expected.Choice,
        ["thing"] = Expected.Thing,
        ["yesno"] = Expected.YesNo,
    };

    /// <summary>What the words between two places look for.</summary>
    public static Expected Of(WordRun words, int from, int to, Language language, AskKind kind)
    {
        if (kind == AskKind.Request)
        {
            return Expected.Action;
        }

        var hits = AskLists.Expecting(language)?.Find(words, from, to) ?? [];
        var asked = First(hits.Where(hit => !hit.Section.Contains('.', StringComparison.Ordinal)));
        return asked switch
        {
            Expected.YesNo => IsChoice(words, from, to) ? Expected.Choice : Expected.YesNo,
            Expected.Thing or null => First(hits.Where(hit => hit.Section.Contains('.', StringComparison.Ordinal))) ?? asked ?? WithoutWords(language),
            _ => asked.Value,
        };
    }

    /// <summary>Whether an asking word wants a time, a price, a number, a place, a person, a reason or a way.</summary>
    public static bool IsMeasured(WordRun words, int from, int to, Language language) => First(
        (AskLists.Expecting(language)?.Find(words, from, to) ?? []).Where(hit => !hit.Section.Contains('.', StringComparison.Ordinal)))
        is Expected.Price or Expected.Time or Expected.Quantity or Expected.Place or Expected.Person or Expected.Reason or Expected.Manner;

    /// <summary>Where the asking word stands; null where there is none.</summary>
    public static int? At(WordRun words, Language language) =>
        AskLists.Expecting(language)?.Find(words, 0, words.Count).Where(hit => !hit.Section.Contains('.', StringComparison.Ordinal)).Select(hit => (int?)hit.From).Min();

    // The first asking word decides; of those that begin together the longest; of equal ones the first listed.
    private static Expected? First(IEnumerable<Hit> hits)
    {
        Hit? best = null;
        foreach (var hit in hits)
        {
            if (best is not { } one || hit.From < one.From || (hit.From == one.From && hit.To > one.To))
            {
                best = hit;
            }
        }

        return best is { } first ? Kinds[first.Section.Split('.')[0]] : null;
    }

    private static bool IsChoice(WordRun words, int from, int to)
    {
        for (var at = from + 2; at + 1 < to; at++)
        {
            if ((words.Is(at, "or") || words.Is(at, "или") || (words.Is(at, "还") && words.Is(at + 1, "是")))
                && !words.Is(at + 1, "not") && !words.Is(at + 1, "нет"))
            {
                return true;
            }
        }

        return false;
    }

    private static Expected WithoutWords(Language language) => language == Language.Other ? Expected.Thing : Expected.YesNo;
}
