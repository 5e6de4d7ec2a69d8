
namespace Tact.Commandments.Reading;

/// <summary>Tells what a sentence offers: a time, a price, yes or no, that the answer will come.</summary>
internal static class Offers
{
    private static readonly Dictionary<string, Offered> Kinds = new Dictionary<string, Offered>
    {
        ["yes"] = Offered.Yes,
        ["no"] = Offered.No,
        ["time"] = Offered.Time,
        ["price"] = Offered.Price,
        ["quantity"] = Offered.Quantity,
        ["place"] = Offered.Place,
        ["person"] = Offered.Person,
        ["reason"] = Offered.Reason,
        ["manner"] = Offered.Manner,
        ["done"] = Offered.Done,
        ["attached"] = Offered.Attached,
        ["defer"] = Offered.Deferral,
        ["soon"] = Offered.Soon,
        ["rest"] = Offered.Rest,
        ["ack"] = Offered.Courtesy,
        ["tag"] = Offered.Tag,
    };

    /// <summary>What the words between two places offer.</summary>
    public static Offered Of(WordRun words, int from, int to, Language language)
    {
        var offered = Shapes(words, from, to);
        foreach (var hit in List(language).Find(words, from, to))
        {
            offered |= IsQuoted(words, hit) ? Offered.None : Kinds[hit.Section];
        }

        return offered;
    }

    // Write me "yes" by Thursday: it says no yes.
    private static bool IsQuoted(WordRun words, Hit hit) =>
        hit.Section is "yes" or "no" && words.IsSign(hit.From - 1, "\"“«'‘「") && words.IsSign(hit.To, "\"”»'’」");

    private static PatternList List(Language language) => PatternList.Of(language switch
    {
        Language.Russian => "Offers/offers.ru",
        Language.Chinese => "Offers/offers.zh",
        _ => "Offers/offers.en",
    });

    // What needs no words: a figure, a link, a name inside a sentence.
    private static Offered Shapes(WordRun words, int from, int to)
    {
        var offered = Offered.None;
        for (var at = from; at < to; at++)
        {
            offered |= words[at].Kind switch
            {
                WordKind.Link => Offered.Place | (words.Span(at).Contains('@') ? Offered.Person : Offered.Manner),
                WordKind.Number => Number(words.Span(at)),
                WordKind.Letters when at > from && IsName(words, at) => Offered.Person | Offered.Place,
                _ => Offered.None,
            };
        }

        return offered;
    }

    private static Offered Number(ReadOnlySpan<char> figures) =>
        Offered.Quantity | (figures.Contains(':') || figures.Count('.') == 2 || IsYear(figures) ? Offered.Time : Offered.None);

    private static bool IsYear(ReadOnlySpan<char> figures) => figures is ['1', '9', _, _] or ['2', '0', _, _];

    private static bool IsName(WordRun words, int at) =>
        char.IsUpper(words.Text[words[at].Start]) && !Clauses.Begins(words, at, at - 1) && words[at].Length > 1 && !words.IsSign(at - 1, ".!?…");
}
