using System.Text;

namespace Tact.Cli.Output;

/// <summary>How wide text stands in a terminal: Chinese takes two columns a character, marks above letters none.</summary>
internal static class Columns
{
    /// <summary>As many blanks as the text is wide; tabs stay tabs.</summary>
    public static string Blank(ReadOnlySpan<char> text) => Filled(text, ' ');

    /// <summary>As many carets as the text is wide.</summary>
    public static string Carets(ReadOnlySpan<char> text) => Filled(text, '^').Replace('\t', '^');

    private static string Filled(ReadOnlySpan<char> text, char with)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value == '\t' ? line.Append('\t') : line.Append(with, Width(rune));
        }

        return line.ToString();
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
