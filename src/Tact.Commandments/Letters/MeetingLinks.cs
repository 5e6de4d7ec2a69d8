using System.Text.RegularExpressions;
using Tact.Commandments.Law;

namespace Tact.Commandments.Letters;

/// <summary>Links to rooms where people meet on line, as <c>MeetingLinks.txt</c> lists their hosts.</summary>
internal static partial class MeetingLinks
{
    private static readonly Lazy<string[]> _known = new(() => [.. Embedded.Sections("Letters/MeetingLinks.txt")[""]]);

    /// <summary>Whether one stands in a text.</summary>
    public static bool StandIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) && Address().Matches(text).Any(one => IsOne(one.Groups["host"].Value, one.Groups["rest"].Value));

    private static bool IsOne(string host, string rest) => _known.Value.Any(known =>
        known[^1] == '.' ? $".{host}".Contains($".{known}", StringComparison.OrdinalIgnoreCase) : $".{host}{rest}".Contains($".{known}", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"https?://(?<host>[^\s/<>""]+)(?<rest>[^\s<>""]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
