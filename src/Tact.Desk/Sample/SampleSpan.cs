using System.Globalization;
using System.Text.RegularExpressions;

namespace Tact.Desk.Sample;

/// <summary>A length of time as the sample writes it: <c>3d 4h</c>, <c>1h20m</c>, <c>-2d</c>, <c>in 21h</c>, <c>ago 3h</c>.</summary>
public static partial class SampleSpan
{
    /// <summary>How long that is; what lies back ("ago", "-") is negative.</summary>
    public static TimeSpan Parse(string text)
    {
        var span = TimeSpan.Zero;
        var whole = Whole().Match(text);
        if (!whole.Success)
        {
            throw new FormatException($"“{text}” is no length of time; write it like 3d 4h or 1h20m.");
        }

        foreach (Capture piece in whole.Groups["piece"].Captures)
        {
            span += One(piece.Value.TrimEnd());
        }

        return whole.Groups["back"].Success ? -span : span;
    }

    private static TimeSpan One(string piece)
    {
        var amount = int.Parse(piece[..^1], CultureInfo.InvariantCulture);
        return piece[^1] switch
        {
            'd' => TimeSpan.FromDays(amount),
            'h' => TimeSpan.FromHours(amount),
            'm' => TimeSpan.FromMinutes(amount),
            _ => TimeSpan.FromSeconds(amount),
        };
    }

    [GeneratedRegex(@"^(?:(?<back>-|ago )|\+|in )?(?<piece>\d+[dhms]\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
