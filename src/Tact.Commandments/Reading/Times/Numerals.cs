using System.Globalization;

namespace Tact.Commandments.Reading;

/// <summary>Reads numbers, in figures and in words.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number that begins at a word, and the word after it; the end is the beginning when there is none.</summary>
    public static (double Value, int End) At(WordRun words, int at, int to, IReadOnlyList<Hit> hits)
    {
        if (at >= to)
        {
            return (0, at);
        }

        if (words.Has(at, WordKind.Number))
        {
            return double.TryParse(words.Span(at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, at + 1) : (0, at);
        }

        if (words.Has(at, WordKind.Han))
        {
            return Chinese(words, at, to);
        }

        return Worded(hits, at) is { } word ? WithUnits(words, word, hits) : (0, at);
    }

    private static Hit? Worded(IReadOnlyList<Hit> hits, int at) =>
        hits.Where(hit => hit.Section == "number" && hit.From == at).MaxBy(hit => hit.To);

    // "Twenty-seven", «двадцать семь».
    private static (double Value, int End) WithUnits(WordRun words, Hit tens, IReadOnlyList<Hit> hits)
    {
        var next = words.IsSign(tens.To, "-") ? tens.To + 1 : tens.To;
        return tens.Pattern.Weight is >= 20 and < 100 && tens.Pattern.Weight % 10 == 0 && Worded(hits, next) is { Pattern.Weight: >= 1 and < 10 } unit
            ? (tens.Pattern.Weight + unit.Pattern.Weight, unit.To)
            : (tens.Pattern.Weight, tens.To);
    }

    /// <summary>The last number between two words, or <paramref name="otherwise"/>.</summary>
    public static double Last(WordRun words, int from, int to, IReadOnlyList<Hit> hits, double otherwise)
    {
        var found = otherwise;
        for (var at = from; at < to;)
        {
            var (value, end) = At(words, at, to, hits);
            found = end > at ? value : found;
            at = Math.Max(end, at + 1);
        }

        return found;
    }

    /// <summary>The Chinese number that begins at a word: 十五, 三万五千.</summary>
    public static (double Value, int End) Chinese(WordRun words, int at, int to)
    {
        var (total, section, digit) = (0.0, 0.0, 0.0);
        var start = at;
        for (; at < to && words.Has(at, WordKind.Han) && at - start < 20; at++)
        {
            var sign = words.Lower[words[at].Start];
            if (Digit(sign) is var one and >= 0)
            {
                digit = one;
            }
            else if (Unit(sign) is var unit and > 0 && (at > start || unit == 10))
            {
                (total, section, digit) = unit < 10000
                    ? (total, section + (Math.Max(1, digit) * unit), 0)
                    : (total + ((section + digit) * unit), 0, 0);
            }
            else
            {
                break;
            }
        }

        return (total + section + digit, at);
    }

    private static double Unit(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' or '萬' => 10000,
        '亿' or '億' => 1e8,
        _ => 0,
    };

    private static int Digit(char sign) => sign switch
    {
        '两' or '兩' => 2,
        '几' or '幾' => 3,
        '〇' => 0,
        _ => Digits.IndexOf(sign, StringComparison.Ordinal),
    };
}
