using System.Globalization;
using Tact.Desk.Mail.Reading;

namespace Tact.Web.Conversations;

/// <summary>A client's HTML as a document of its own, to be shown in a sandboxed frame.</summary>
internal static class LetterFrame
{
    private const string Style =
        "html{color-scheme:light;background:#fff;color:#1c1b19;font:15px/1.55 system-ui,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei',sans-serif;"
        + "overflow-wrap:anywhere}body{margin:14px 16px;min-height:0}img{max-width:100%;height:auto}table{max-width:100%}"
        + "pre{white-space:pre-wrap}blockquote{margin:8px 0 8px 4px;padding-left:12px;border-left:2px solid #ddd;color:#555}a{color:#17695a}";

    /// <summary>
    /// The document around <paramref name="markup"/>. Pictures of the letter itself are asked of the desk; those of other
    /// servers only <paramref name="withPictures"/>, and of the desk as well, by their place in the letter.
    /// </summary>
    public static string Of(long letterId, string markup, IReadOnlyDictionary<string, int> embedded, bool withPictures)
    {
        var place = 0;
        var filled = SafeHtml.WithPictures(
            markup,
            id => embedded.TryGetValue(id, out var index) ? string.Create(CultureInfo.InvariantCulture, $"/letters/{letterId}/shown/{index}") : null,
            _ => string.Create(CultureInfo.InvariantCulture, $"/letters/{letterId}/pictures/{place++}") is var address && withPictures ? address : null);
        return $"<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\"><style>{Style}</style></head><body>{filled}</body></html>";
    }

    /// <summary>How many pictures of other servers the letter would show if asked.</summary>
    public static int RemotePictures(string markup) => Addresses(markup).Count;

    /// <summary>The address of the remote picture at that place of the letter; null when there is none.</summary>
    public static Uri? Remote(string markup, int place) =>
        Addresses(markup).ElementAtOrDefault(place) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;

    private static List<string> Addresses(string markup)
    {
        var found = new List<string>();
        SafeHtml.WithPictures(markup, _ => null, address =>
        {
            found.Add(address);
            return null;
        });
        return found;
    }
}
