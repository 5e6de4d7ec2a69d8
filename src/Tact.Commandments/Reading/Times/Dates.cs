using System.Globalization;

namespace Tact.Commandments.Reading;

/// <summary>Reads dates: "3 March", "March 3rd, 2026", "2026-03-15", "15/03", "15.03.2026", «15 марта», 3月15日.</summary>
internal static class Dates
{
    /// <summary>The date that begins at a word, or null. <paramref name="isBound"/>: a word of time stands before it, so that "15.03" is a date.</summary>
    public static TimePiece? At(WordRun words, int at, int to, IReadOnlyList<Hit> hits, Language language, bool isBound) =>
        Dotted(words, at, isBound) ?? Marked(words, at, to, language, isBound) ?? Chinese(words, at, to)
        ?? DayFirst(words, at, to, hits) ?? MonthFirst(words, at, to, hits) ?? Nth(words, at, hits, isBound);

    private static TimePiece? Dotted(WordRun words, int at, bool isBound)
    {
        if (!words.Has(at, WordKind.Number))
        {
            return null;
        }

        var parts = words.Span(at).ToString().Split('.');
        return parts.Length == 3 || (parts.Length == 2 && isBound && parts[1].Length == 2)
            ? parts.All(part => Value(part) < 10000) ? Date(at, at + 1, parts.Length == 3 ? Year(Value(parts[2])) : 0, Value(parts[1]), Value(parts[0])) : null
            : null;
    }

    private static TimePiece? Marked(WordRun words, int at, int to, Language language, bool isBound)
    {
        if (Number(words, at) is not { } first || at + 2 >= to || !words.IsSign(at + 1, "-/") || Number(words, at + 2) is not { } second)
        {
            return null;
        }

        var isThree = at + 4 < to && words.IsSign(at + 3, "-/") && Number(words, at + 4) is not null;
        if (!isThree)
        {
            return isBound && words.IsSign(at + 1, "/") ? Either(at, at + 3, 0, first, second, language) : null;
        }

        var third = Number(words, at + 4)!.Value;
        return first > 999 ? Date(at, at + 5, first, second, third) : Either(at, at + 5, Year(third), first, second, language);
    }

    // 03/04 is 4 March in English and Chinese and 3 April elsewhere, unless that cannot be.
    private static TimePiece? Either(int from, int to, int year, int first, int second, Language language) =>
        language is Language.English or Language.Chinese
            ? Date(from, to, year, first, second) ?? Date(from, to, year, second, first)
            : Date(from, to, year, second, first) ?? Date(from, to, year, first, second);

    private static TimePiece? Chinese(WordRun words, int at, int to)
    {
        var (first, end) = Numerals.At(words, at, to, []);
        if (end == at)
        {
            return null;
        }

        var year = words.Is(end, "年") && first > 999 ? (int)first : 0;
        var (month, after) = year > 0 ? Numerals.At(words, end + 1, to, []) : (first, end);
        if (words.Is(after, "月"))
        {
            var (day, last) = Numerals.At(words, after + 1, to, []);
            return last > after + 1 && IsDaySign(words, last) ? Date(at, last + 1, year, (int)month, (int)day)
                : last > after + 1 && words.Has(last - 1, WordKind.Number) ? Date(at, last, year, (int)month, (int)day)
                : month is >= 1 and <= 12 ? new(at, after + 1, "month", month) { Year = year is > 1969 and < 2200 ? year : 0 }
                : null;
        }

        return words.Is(end, "号") || words.Is(end, "號") ? Day(at, end + 1, (int)first) : null;
    }

    private static bool IsDaySign(WordRun words, int at) => words.Is(at, "日") || words.Is(at, "号") || words.Is(at, "號");

    private static TimePiece? DayFirst(WordRun words, int at, int to, IReadOnlyList<Hit> hits)
    {
        var (day, end) = DayAt(words, at, hits);
        if (day == 0)
        {
            return null;
        }

        end += words.Is(end, "of") ? 1 : 0;
        return Month(hits, end) is { } month ? Date(at, month.To, YearAt(words, month.To, to, out var last), (int)month.Pattern.Weight, day, last) : null;
    }

    private static TimePiece? MonthFirst(WordRun words, int at, int to, IReadOnlyList<Hit> hits)
    {
        if (Month(hits, at) is not { } month)
        {
            return null;
        }

        var from = words.Is(month.To, "the") || words.IsSign(month.To, "/-.") ? month.To + 1 : month.To;
        var (day, end) = DayAt(words, from, hits);
        if (from >= to || day == 0)
        {
            return null;
        }

        var comma = words.IsSign(end, ",") ? end + 1 : end;
        var year = YearAt(words, comma, to, out var last);
        return Date(at, end, year, (int)month.Pattern.Weight, day, last);
    }

    // "By the 16th", "Friday the 16th", "the 16th of next month".
    private static TimePiece? Nth(WordRun words, int at, IReadOnlyList<Hit> hits, bool isBound)
    {
        var from = words.Is(at, "the") ? at + 1 : at;
        var (day, end) = DayAt(words, from, hits);
        var isOfMonth = words.Is(end, "of") && After(hits, end + 1, "months") > 0;
        return day > 0 && (isOfMonth || (isBound && (end > from + 1 || !words.Has(from, WordKind.Number)))) ? Day(at, end, day) : null;
    }

    /// <summary>A day of a month, "15", "15th" or "fifteenth", and the word after it; 0 for none.</summary>
    private static (int Day, int End) DayAt(WordRun words, int at, IReadOnlyList<Hit> hits) =>
        Number(words, at) is { } day ? (day <= 31 ? day : 0, Math.Max(at + 1, After(hits, at + 1, "nth")))
        : hits.Where(hit => hit.From == at && hit.Section == "ordinal").MaxBy(hit => hit.To) is { } word ? ((int)word.Pattern.Weight, word.To)
        : (0, at);

    private static TimePiece? Day(int from, int to, int day) => day is >= 1 and <= 31 ? new(from, to, "nth", day) : null;

    private static TimePiece? Date(int from, int to, int year, int month, int day, int yearEnd = 0) =>
        month is >= 1 and <= 12 && year is 0 or (> 1969 and < 2200) && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2028 : year, month)
            ? new(from, Math.Max(to, yearEnd), "date", day) { Month = month, Year = year }
            : null;

    private static int YearAt(WordRun words, int at, int to, out int end)
    {
        var year = at < to && Number(words, at) is { } number and > 1999 and < 2100 ? number : 0;
        end = year == 0 ? 0 : words.Is(at + 1, "года") || words.Is(at + 1, "г") ? at + 2 : at + 1;
        return year;
    }

    private static Hit? Month(IReadOnlyList<Hit> hits, int at) =>
        hits.Where(hit => hit.From == at && hit.Section == "month").Select(hit => (Hit?)hit).FirstOrDefault();

    private static int After(IReadOnlyList<Hit> hits, int at, string section) =>
        hits.Where(hit => hit.From == at && hit.Section == section).Select(hit => hit.To).DefaultIfEmpty(0).Max();

    private static int? Number(WordRun words, int at) =>
        words.Has(at, WordKind.Number) && int.TryParse(words.Span(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int Year(int year) => year < 100 ? 2000 + year : year;

    private static int Value(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
}
