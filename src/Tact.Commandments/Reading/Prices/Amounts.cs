using System.Globalization;

namespace Tact.Commandments.Reading;

/// <summary>Reads amounts as English, Russian, Chinese and others write them: 1,500.00 and 1 500,00 and 1.5万 and 五千.</summary>
internal static class Amounts
{
    private const int LongestFigure = 15;

    /// <summary>The amount that begins at a word, or null.</summary>
    public static Amount? At(WordRun words, int at, ILookup<int, Hit> hits)
    {
        if (words.Has(at, WordKind.Number))
        {
            return Figure(words, at, out var end) is { } value ? Multiplied(words, at, end, value, hits) : null;
        }

        if (words.Has(at, WordKind.Han))
        {
            var (number, end) = Numerals.Chinese(words, at, words.Count);
            return end > at && number is > 0 and < 1e15 ? Multiplied(words, at, end, (decimal)number, hits) : null;
        }

        return hits[at].Where(hit => hit.Section == "number").MaxBy(hit => hit.To) is { } word
            ? Multiplied(words, at, word.To, (decimal)word.Pattern.Weight, hits)
            : null;
    }

    private static Amount Multiplied(WordRun words, int from, int to, decimal value, ILookup<int, Hit> hits)
    {
        var factor = 1m;
        while (value * factor < 1e15m && Times(hits, to) is { } next)
        {
            (factor, to) = (factor * (decimal)next.Pattern.Weight, next.To);
            to += words.IsSign(to, ".") && words.Span(to - 1) is ("тыс" or "млн" or "млрд") ? 1 : 0;
        }

        return new(from, to, value * factor, factor);
    }

    private static Hit? Times(ILookup<int, Hit> hits, int at) =>
        hits[at].Where(hit => hit.Section == "times").MaxBy(hit => hit.To);

    /// <summary>A figure, with the groups of three digits that spaces or apostrophes part.</summary>
    private static decimal? Figure(WordRun words, int at, out int end)
    {
        var text = words.Span(at).ToString();
        end = at + 1;
        while (text.Length <= LongestFigure && IsWhole(text) && Group(words, end) is var group and > 0)
        {
            text += words.Span(end + group - 1).ToString();
            end += group;
        }

        return text.Length > LongestFigure || text.Contains(':', StringComparison.Ordinal) ? null : Value(text);
    }

    private static bool IsWhole(string text) => text.All(char.IsAsciiDigit) && text[0] != '0';

    // How many words the next group of three digits takes: 0 when none follows.
    private static int Group(WordRun words, int at)
    {
        var figure = words.IsSign(at, "'") ? at + 1 : at;
        var isNear = at > 0 && words.Has(figure, WordKind.Number) && words[figure].Start - words[at - 1].End == 1;
        var span = isNear ? words.Span(figure) : default;
        return isNear && span.Length >= 3 && span[..3].IndexOfAny(".,:") < 0 && (span.Length == 3 || span[3] is ',' or '.') && words[at - 1].Length <= 3 ? figure - at + 1 : 0;
    }

    /// <summary>Of points and commas, the last is the decimal one, unless three digits follow it and nothing shows otherwise.</summary>
    private static decimal? Value(string text)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && text.IndexOfAny(['.', ',']) is var first
            && (text.Length - last - 1 != 3 || text[0] == '0' || (first != last && text[first] != text[last]))
            && text.Count(sign => sign == text[last]) == 1;
        var whole = isDecimal ? text[..last] : text;
        var plain = whole.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(isDecimal ? $"{plain}.{text[(last + 1)..]}" : plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
