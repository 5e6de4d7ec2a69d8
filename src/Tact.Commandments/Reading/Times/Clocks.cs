using System.Globalization;

namespace Tact.Commandments.Reading;

/// <summary>Reads hours: "17:00", "5 pm", "at five", «к 17 часам», 下午五点半.</summary>
internal static class Clocks
{
    /// <summary>The hour that begins at a word, or null. <paramref name="isBound"/>: a word of time stands before it, so that a number alone is an hour.</summary>
    public static TimePiece? At(WordRun words, int at, int to, IReadOnlyList<Hit> hits, bool isBound)
    {
        if (words.Has(at, WordKind.Number) && Figures(words, at, to, hits, isBound) is { } figures)
        {
            return figures;
        }

        if (Moved(words, at, to, hits) is { } moved)
        {
            return moved;
        }

        var (hour, end) = Numerals.At(words, at, to, hits);
        if (end == at || hour is < 0 or > 24 || hour % 1 != 0)
        {
            return null;
        }

        (hour, end) = WithMinutes(words, at, (hour, end), to, hits);

        return Chinese(words, at, end, to, hour) ?? Half(words, at, end, hour, hits)
            ?? (isBound && Section(hits, end, "oclock") is var clock and > 0 ? Piece(at, clock, hour, hour <= 12) : null)
            ?? (isBound && IsAlone(words, end, to, hits) && !words.Has(at, WordKind.Han) ? Piece(at, end, hour, hour <= 12) : null);
    }

    private static TimePiece? Figures(WordRun words, int at, int to, IReadOnlyList<Hit> hits, bool isBound)
    {
        var text = words.Span(at);
        var end = at + 1;
        var mark = text.IndexOf(':') is var colon and > 0 ? colon : isBound || Section(hits, end, "am") + Section(hits, end, "pm") > 0 ? text.IndexOf('.') : -1;
        if (mark is 1 or 2 && text.Length == mark + 3 && Value(text[..mark]) is var hour and <= 24 && Value(text[(mark + 1)..]) is var minute and < 60)
        {
            var isOpen = mark == 1 && hour <= 12;
            return Half(words, at, end, hour + (minute / 60.0), hits) ?? Piece(at, end, hour + (minute / 60.0), isOpen);
        }

        // "15h", "15h15", «17ч10»
        if (text.Length is 1 or 2 && (words.Is(end, "h") || words.Is(end, "ч")) && words[end].Start == words[at].End && Value(text) is var whole24 and <= 24 && (isBound || words[end].End == StartOf(words, end + 1)))
        {
            var hasMinutes = words[end].End == StartOf(words, end + 1) && words.Has(end + 1, WordKind.Number) && words.Span(end + 1).Length == 2;
            return Piece(at, hasMinutes ? end + 2 : end + 1, whole24 + (hasMinutes ? Value(words.Span(end + 1)) / 60.0 : 0), false);
        }

        // «к 17-00»
        return isBound && text.Length is 1 or 2 && words.IsSign(end, "-–") && end + 1 < to && words.Span(end + 1) is "00" or "15" or "30" or "45" && Value(text) is var whole and <= 24
            ? Piece(at, end + 2, whole + (Value(words.Span(end + 1)) / 60.0), false)
            : null;
    }

    // "Ten thirty".
    private static (double Hour, int End) WithMinutes(WordRun words, int at, (double Hour, int End) hour, int to, IReadOnlyList<Hit> hits)
    {
        var minutes = Numerals.At(words, hour.End, to, hits);
        return !words.Has(at, WordKind.Number) && !words.Has(at, WordKind.Han) && hour.Hour is >= 1 and <= 12 && minutes.End > hour.End && minutes.Value is >= 10 and < 60
            ? (hour.Hour + (minutes.Value / 60), minutes.End)
            : hour;
    }

    /// <summary>"Half past nine", "a quarter to five", «половина пятого».</summary>
    private static TimePiece? Moved(WordRun words, int at, int to, IReadOnlyList<Hit> hits)
    {
        if (hits.Where(hit => hit.From == at && hit.Section == "clockshift").MaxBy(hit => hit.To) is not { } shift)
        {
            return null;
        }

        var (hour, end) = hits.Where(hit => hit.From == shift.To && hit.Section == "ordinal").MaxBy(hit => hit.To) is { } ordinal
            ? (ordinal.Pattern.Weight, ordinal.To)
            : Numerals.At(words, shift.To, to, hits);
        return end == shift.To || hour is < 1 or > 12 || hour % 1 != 0 ? null
            : Half(words, at, end, hour + shift.Pattern.Weight, hits) ?? Piece(at, end, hour + shift.Pattern.Weight, true);
    }

    /// <summary>With "am" or "pm" behind it.</summary>
    private static TimePiece? Half(WordRun words, int at, int end, double hour, IReadOnlyList<Hit> hits)
    {
        var clock = Math.Max(end, Section(hits, end, "oclock"));
        var (am, pm) = (Section(hits, clock, "am"), Section(hits, clock, "pm"));
        return hour is < 1 or >= 13 || am + pm == 0 || words.Has(at, WordKind.Han) ? null
            : pm > 0 ? Piece(at, pm, hour >= 12 ? hour : hour + 12, false)
            : Piece(at, am, hour >= 12 ? hour - 12 : hour, false);
    }

    private static TimePiece? Chinese(WordRun words, int at, int end, int to, double hour)
    {
        if (!words.Is(end, "点") && !words.Is(end, "點") && !(words.Is(end, "时") && words.Has(at, WordKind.Number)))
        {
            return null;
        }

        var after = end + 1;
        if (words.Is(after, "半"))
        {
            return Piece(at, after + 1, hour + 0.5, hour <= 12);
        }

        if (words.Is(after, "一") && words.Is(after + 1, "刻"))
        {
            return Piece(at, after + 2, hour + 0.25, hour <= 12);
        }

        var (minute, stop) = Numerals.At(words, after, to, []);
        return stop > after && (words.Is(stop, "分") || minute >= 10 || words.Is(after, "零")) && minute < 60
            ? Piece(at, words.Is(stop, "分") ? stop + 1 : stop, hour + (minute / 60), hour <= 12)
            : Piece(at, words.Is(after, "钟") || words.Is(after, "鐘") ? after + 1 : after, hour, hour <= 12);
    }

    // "by 5", but not "by 5 people" and not "at 5 %".
    private static bool IsAlone(WordRun words, int end, int to, IReadOnlyList<Hit> hits) =>
        end >= to || words.IsSign(end, ".,;:!?)—–") || hits.Any(hit => hit.From == end && hit.Section is not ("number" or "month" or "nth" or "oclock" or "monthpart"));

    private static TimePiece? Piece(int from, int to, double hour, bool isBare) => new TimePiece(from, to, "clock", hour) { IsBare = isBare && hour >= 1 };

    private static int StartOf(WordRun words, int at) => at < words.Count ? words[at].Start : -1;

    private static int Section(IReadOnlyList<Hit> hits, int at, string section) =>
        hits.Where(hit => hit.From == at && hit.Section == section).Select(hit => hit.To).DefaultIfEmpty(0).Max();

    private static int Value(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
}
