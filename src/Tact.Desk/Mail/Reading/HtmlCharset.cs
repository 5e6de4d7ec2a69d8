using System.Text;
using System.Text.RegularExpressions;

namespace Tact.Desk.Mail.Reading;

/// <summary>The charset an HTML page says of itself.</summary>
internal static partial class HtmlCharset
{
    public static string? Of(ReadOnlySpan<byte> html)
    {
        var found = Meta().Match(Encoding.Latin1.GetString(html[..Math.Min(html.Length, 2048)]));
        return found.Success ? found.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[-\w]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Meta();
}
