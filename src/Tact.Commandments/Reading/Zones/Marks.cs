namespace Tact.Commandments.Reading;

/// <summary>Knows the lines that stand alone for what follows: separators, "Original Message", "Forwarded message".</summary>
internal static class Marks
{
    private const int LongestMark = 120;

    private const string Rules = "-_=*~#—–─━•·";

    private static readonly char[] _around = [' ', '-', '_', '=', '*', '~', '—', '–', '>', '|', ':', '：', '[', ']', '<', '»', '«', '\u00a0'];

    /// <summary>What a line announces: a quote, a forwarded letter, or nothing (<see cref="PartKind.Own"/>).</summary>
    public static PartKind Announced(string line)
    {
        if (line.Length is 0 or > LongestMark)
        {
            return PartKind.Own;
        }

        var words = line.Trim(_around);
        var isRuled = line.Length >= words.Length + 4 && IsRule(line[0]) && (IsRule(line[^1]) || line[^1] is ':');
        if (ZoneWords.IsForward(words) && (isRuled || line[^1] is ':' or '：'))
        {
            return PartKind.Forward;
        }

        return (isRuled && ZoneWords.IsOriginal(words)) || (isRuled && words.Length < 60 && ZoneWords.SaysWrote(words))
            ? PartKind.Quote
            : PartKind.Own;
    }

    /// <summary>Whether a line is only a rule: dashes, underscores, stars and the like.</summary>
    public static bool IsSeparator(string line, int shortest) => line.Length >= shortest && line.All(IsRule);

    /// <summary>Whether a line holds no letter and no digit and is not a picture that says something.</summary>
    public static bool IsOrnament(string line) => line is "ᐧ" || IsSeparator(line, 2);

    private static bool IsRule(char sign) => Rules.Contains(sign, StringComparison.Ordinal) || sign is '+';
}
