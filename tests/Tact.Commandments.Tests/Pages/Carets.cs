using System.Text;
using System.Text.RegularExpressions;
using Tact.Commandments.Law;

namespace Tact.Commandments.Tests.Pages;

/// <summary>
/// How a finding is drawn beneath a line: carets under the words with the level behind them, and the remedy on the next
/// line. What concerns the letter as a whole stands at its end, under an empty line.
/// </summary>
internal static partial class Carets
{
    public static bool IsLine(string line) => Shape().IsMatch(line);

    public static IEnumerable<string> Under(string line, int start, int length, Finding finding)
    {
        var indent = new string(' ', Columns(line[..start]));
        var width = Math.Max(1, Columns(line.Substring(start, length)));
        yield return $"{indent}{new string('^', width)} {finding.Level.ToString().ToLowerInvariant()}";
        yield return indent + finding.Remedy;
    }

    public static IEnumerable<string> OfTheWhole(Finding finding) =>
        ["", $"^^^ {finding.Level.ToString().ToLowerInvariant()}", finding.Remedy];

    /// <summary>The letter as it was before anything was drawn.</summary>
    public static string Erase(string text)
    {
        var kept = new List<string>();
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!IsLine(lines[at]))
            {
                kept.Add(lines[at]);
                continue;
            }

            at++;
            if (kept.Count > 0 && kept[^1].Length == 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
        }

        return string.Join('\n', kept);
    }

    /// <summary>Columns of a terminal: Chinese signs take two.</summary>
    private static int Columns(string text) => text.EnumerateRunes().Sum(Width);

    private static int Width(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF => 2,
        _ => 1,
    };

    [GeneratedRegex(@"^\s*\^+ (note|warn|stop)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
