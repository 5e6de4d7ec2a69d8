namespace Tact.Commandments.Reading;

/// <summary>Reads sums of money around the figures of a text.</summary>
internal sealed class Sums(WordRun words, IEnumerable<Hit> hits)
{
    private static readonly string[] Others = ["times", "number", "range", "cue", "free"];

    private readonly ILookup<int, Hit> _starts = hits.ToLookup(hit => hit.From);
    private readonly ILookup<int, Hit> _ends = hits.ToLookup(hit => hit.To);

    /// <summary>The price whose figure begins at a word, and the word after it; nothing before <paramref name="floor"/> belongs to it.</summary>
    public (Price Price, int To)? At(int at, int floor)
    {
        if (Amounts.At(words, at, _starts) is not { } first || IsTogether(first))
        {
            return null;
        }

        var before = Longest(_ends[at].Where(hit => hit.From >= floor && IsCurrency(hit) && !IsOneWord(hit)));
        var after = Currency(first.To);
        var (last, second) = Range(first, before?.From ?? at);
        var currency = before ?? after ?? second ?? Currency(last.To);
        var to = Math.Max(last.To, Currency(last.To)?.To ?? first.To);
        to = last == first && after is { } own ? own.To : to;
        var from = before?.From ?? at;
        var per = Per(from, to, floor);
        return currency is null && !IsSum(from, first, per) ? null : Made(Math.Min(from, per?.From ?? from), Math.Max(to, per?.To ?? to), Lower(first, last), currency, per);
    }

    private (Price Price, int To) Made(int from, int to, decimal amount, Hit? currency, Hit? per)
    {
        var passage = words.Passage(from, to);
        return (new(passage.In(words.Text), passage, amount, Code(currency), per?.Section["per.".Length..].Replace('_', ' ')), to);
    }

    /// <summary>The other end of "100–150 EUR", "$100 to $150", with a currency of its own where it has one; else the same amount.</summary>
    private (Amount Last, Hit? Currency) Range(Amount first, int from)
    {
        var open = Currency(first.To)?.To ?? first.To;
        if (Longest(_starts[open].Where(hit => hit.Section == "range")) is not { } link || (words.Is(open, "and") && !words.Is(from - 1, "between")))
        {
            return (first, null);
        }

        var currency = Currency(link.To);
        var last = Amounts.At(words, currency?.To ?? link.To, _starts);
        return last is { } end && end.Value > first.Value ? (end, currency) : (first, null);
    }

    // "5–10 тыс.": the lower end is counted in the same thousands.
    private static decimal Lower(Amount first, Amount last) =>
        first.Factor == 1 && last.Factor > 1 && first.Value * last.Factor < last.Value ? first.Value * last.Factor : first.Value;

    // 一块 also means "together".
    private bool IsTogether(Amount amount) =>
        amount.Value == 1 && words.Is(amount.From, "一") && words.Is(amount.To, "块") && !words.Is(amount.To + 1, "钱");

    // A bare figure is a sum after a word that says so, or as a rate with decimals.
    private bool IsSum(int from, Amount amount, Hit? per) =>
        _ends[from].Any(hit => hit.Section == "cue") && (per is not null || Clauses.Ends(words, amount.To, words.Count) || amount.Factor > 1)
        || (per is not null && amount.Value % 1 != 0);

    private Hit? Per(int from, int to, int floor) =>
        Longest(_starts[to].Where(IsPer)) ?? Longest(_ends[from].Where(hit => hit.From >= floor && IsPer(hit)))
        ?? (words.IsSign(to, ".") ? Longest(_starts[to + 1].Where(IsPer)) : null);

    // A prompt on the next line ("$ ls") is no currency.
    private Hit? Currency(int at) => at > 0 && words.Has(at, WordKind.Sign) && words.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Contains('\n')
        ? null
        : Longest(_starts[at].Where(IsCurrency));

    // "amd64" names no money; "EUR64" does.
    private bool IsOneWord(Hit hit) =>
        hit.To < words.Count && words.Has(hit.To - 1, WordKind.Letters) && words[hit.To - 1].End == words[hit.To].Start && !IsCapital(hit);

    private bool IsCurrency(Hit hit) => !Others.Contains(hit.Section) && !IsPer(hit) && (hit.Section != "code" || IsCapital(hit));

    private bool IsCapital(Hit hit) => words.Passage(hit.From, hit.To).In(words.Text).All(char.IsAsciiLetterUpper);

    private string? Code(Hit? currency) => currency is not { } hit ? null
        : hit.Section == "code" ? words.Passage(hit.From, hit.To).In(words.Text)
        : hit.Section;

    private static bool IsPer(Hit hit) => hit.Section.StartsWith("per.", StringComparison.Ordinal);

    private static Hit? Longest(IEnumerable<Hit> found)
    {
        Hit? best = null;
        foreach (var hit in found)
        {
            best = best is { } one && one.To - one.From >= hit.To - hit.From ? best : hit;
        }

        return best;
    }
}
