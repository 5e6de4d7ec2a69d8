using System.Text;

namespace Tact.Web.LawBook;

/// <summary>Columns of a terminal, by which pages draw their carets: Chinese signs take two.</summary>
internal static class Columns
{
    /// <summary>How many columns a text takes.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>How many signs of a text fill that many columns; all of them when it is shorter.</summary>
    public static int Signs(string text, int columns)
    {
        var signs = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (columns <= 0)
            {
                break;
            }

            columns -= Width(rune);
            signs += rune.Utf16SequenceLength;
        }

        return signs;
    }

    private static int Width(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF => 2,
        _ => 1,
    };
}
