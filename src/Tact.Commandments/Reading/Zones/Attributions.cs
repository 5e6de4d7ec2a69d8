using System.Text.RegularExpressions;

namespace Tact.Commandments.Reading;

/// <summary>Finds the line that introduces a quote ("On Monday Dana wrote:"), in any language of <c>zones.txt</c>, also wrapped over several lines.</summary>
internal static partial class Attributions
{
    private const int MostLines = 5;
    private const int Longest = 320;

    /// <summary>How many lines from <paramref name="at"/> on introduce a quote; 0 for none.</summary>
    public static int At(IReadOnlyList<Line> lines, int at)
    {
        if (!MayBegin(lines[at].Text))
        {
            return 0;
        }

        var text = "";
        for (var count = 1; count <= MostLines && at + count <= lines.Count; count++)
        {
            var line = lines[at + count - 1];
            if (text.Length + line.Text.Length > Longest || (line.IsQuoted && !IsTail(line.Text)))
            {
                return 0;
            }

            text = line.IsBlank ? text : $"{text} {line.Text}".Trim();
            if (Introduces(text, count, lines, at + count))
            {
                return BeginsLater(lines, at + 1, at + count) ? 0 : count;
            }
        }

        return 0;
    }

    private static bool MayBegin(string line) =>
        line.Length is > 0 and < 300 && (IsDated(line) || line.Contains('@', StringComparison.Ordinal) || (line.Length < 100 && Ends(line) && ZoneWords.SaysWrote(line)));

    // "On Mon, 3 June", "3 июня 2024 г.", "2024-06-03".
    private static bool IsDated(string line) =>
        (ZoneWords.Opens(line) && (HasDigit(line) || ZoneWords.NamesDate(line)))
        || char.IsAsciiDigit(line[0]) || (HasDigit(line) && ZoneWords.NamesDate(line));

    private static bool HasDigit(string line) => line.AsSpan().ContainsAnyInRange('0', '9');

    // A line of new text right above the introduction must not be drawn into it.
    private static bool BeginsLater(IReadOnlyList<Line> lines, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => lines[at].Text is { Length: > 0 } line && !char.IsLower(line[0])
            && ZoneWords.Opens(line) && IsDated(line) && At(lines, at) > 0);

    // Gmail wraps a long address inside the quote mark: "> wrote:".
    private static bool IsTail(string line) => line.Length < 20 && Ends(line);

    private static bool Introduces(string text, int count, IReadOnlyList<Line> lines, int next)
    {
        if (!Ends(text))
        {
            return false;
        }

        var (hasAddress, hasTime) = (Address().IsMatch(text), Hour().IsMatch(text));
        var hasDate = Date().IsMatch(text) || (HasDigit(text) && ZoneWords.NamesDate(text));
        if (!ZoneWords.SaysWrote(text))
        {
            return hasTime && hasDate && hasAddress;
        }

        return hasDate && (hasAddress || hasTime) || hasAddress || (IsQuoteNext(lines, next) && (hasDate || count == 1));
    }

    private static bool Ends(string text)
    {
        var end = text.AsSpan().TrimEnd(" *_|\"”");
        return end is [.., ':' or '：'] || (text.Length < 200 && end.EndsWith("wrote", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsQuoteNext(IReadOnlyList<Line> lines, int at)
    {
        while (at < lines.Count && lines[at].IsBlank && !lines[at].IsQuoted)
        {
            at++;
        }

        return at < lines.Count && lines[at].IsQuoted;
    }

    [GeneratedRegex(@"[\w.+-]@\w|<?mailto:", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b\d{1,2}[:.h]\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}年", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
