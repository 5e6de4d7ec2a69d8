using System.Globalization;
using System.Text.RegularExpressions;

namespace Tact.Web.Tests.Layout;

/// <summary>Whatever is written can be read: contrast by WCAG 2.2, light and dark.</summary>
public partial class ContrastTests
{
    private static readonly Dictionary<string, string[]> Colours = Colour()
        .Matches(File.ReadAllText(Path.Combine(Tree.Root, "src/Tact.Web/wwwroot/css/tokens.css")))
        .ToDictionary(match => match.Groups[1].Value, match => new[] { match.Groups[2].Value, match.Groups[3].Value });

    public static TheoryData<string, string, double> Pairs => new(
        from pair in (string[])
        [
            "ink paper", "ink sheet", "ink raised", "ink hover", "ink accent-soft", "soft paper", "soft sheet", "soft raised", "soft hover", "soft accent-soft",
            "accent paper", "accent sheet", "accent raised", "accent hover", "accent accent-soft", "on-accent accent", "late paper", "late sheet", "late late-soft",
            "risk risk-soft", "risk paper", "risk sheet", "note sheet", "note note-soft", "ink note-soft", "ink risk-soft", "on-accent late", "paper ink",
        ]
        let words = pair.Split(' ')
        select (words[0], words[1], 4.5));

    [Theory]
    [MemberData(nameof(Pairs))]
    [InlineData("edge", "raised", 3)]
    [InlineData("edge", "paper", 3)]
    [InlineData("accent", "paper", 3)]
    public void What_stands_on_it_can_be_told_from_it(string front, string back, double least)
    {
        foreach (var scheme in (int[])[0, 1])
        {
            var ratio = Ratio(Colours[front][scheme], Colours[back][scheme]);
            Assert.True(ratio >= least, $"{front} on {back} ({(scheme == 0 ? "light" : "dark")}) is {ratio:0.00}, not {least}.");
        }
    }

    private static double Ratio(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string hex)
    {
        var linear = Enumerable.Range(0, 3).Select(at => int.Parse(hex.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex(@"--([a-z-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)")]
    private static partial Regex Colour();
}
