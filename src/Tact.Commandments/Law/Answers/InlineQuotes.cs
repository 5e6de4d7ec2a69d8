using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>
/// The quotes beneath which a letter answers: each with the asks it repeats. A single quote with several asks is the letter answered, and
/// tells nothing.
/// </summary>
internal sealed class InlineQuotes
{
    private readonly List<(int Start, int Count, IReadOnlySet<string> Asks)> _above = [];
    private int _at;

    public InlineQuotes(LetterReading reading)
    {
        var (text, quote) = (0, "");
        foreach (var part in reading.Parts)
        {
            if (part.Kind == PartKind.Quote)
            {
                quote = part.Text;
            }
            else if (part.Kind == PartKind.Own)
            {
                _ = quote.Length > 0 && !string.IsNullOrWhiteSpace(part.Text) ? Keep(text, quote) : null;
                quote = string.IsNullOrWhiteSpace(part.Text) ? quote : "";
                text += part.Text.Length;
            }
        }

        if (_above is [{ Count: > 1 }])
        {
            _above.Clear();
        }
    }

    /// <summary>The asks of the quote right above a position. Positions are asked for in rising order.</summary>
    public IReadOnlySet<string> Above(int position)
    {
        while (_at < _above.Count && _above[_at].Start <= position)
        {
            _at++;
        }

        return _at == 0 ? Statement.NothingQuoted : _above[_at - 1].Asks;
    }

    private HashSet<string> Keep(int start, string quote)
    {
        var bare = Bare(quote);
        var asks = Asks.In(bare).Select(ask => Wording.Key(ask.Text)).ToHashSet(StringComparer.Ordinal);
        var count = asks.Count;
        // An ask quoted without its mark, or in part, may not look like one any more.
        asks.UnionWith(count > 1 ? [] : bare.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Wording.Key));
        _above.Add((start, count, asks));
        return asks;
    }

    private static string Bare(string quote) =>
        string.Join('\n', quote.Split('\n').Select(line => line.TrimStart('>', ' ', '\t', '|')));
}
