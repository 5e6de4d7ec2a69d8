using System.Text.RegularExpressions;

namespace Tact.Commandments.Tests.House;

/// <summary>Nothing is left lying about.</summary>
public partial class LeftoverTests
{
    [Theory]
    [InlineData("*.cs")]
    [InlineData("*.razor")]
    [InlineData("*.js")]
    [InlineData("*.css")]
    public void What_is_left_for_later_says_why(string pattern)
    {
        var offenders =
            from file in Source.Files("src", pattern)
            from line in file.Text.Split('\n').Select((text, at) => (text, at))
            where Leftover().IsMatch(line.text)
            select $"{file.Path}:{line.at + 1}: {line.text.Trim()}";

        Assert.Empty(offenders);
    }

    /// <summary>A mark may stay only with a reason on its line.</summary>
    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!.*\bbecause\b)|\bNotImplementedException\b", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
