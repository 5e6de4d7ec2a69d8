using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace Tact.Desk.Mail.Reading;

/// <summary>What is let through of a letter's HTML, and what becomes of pictures and links.</summary>
internal static class Sanitizing
{
    /// <summary>Elements whose content is not text for a reader: they go with everything in them.</summary>
    private const string Whole =
        "script,style,noscript,template,title,head,object,embed,applet,iframe,frame,frameset,noframes,noembed,svg,math,audio,video,canvas," +
        "map,select,textarea,xmp,plaintext,listing,link,meta,base,picture>source,input,button,portal,dialog";

    private const int LongestPicture = 500_000;

    private static readonly Lazy<HtmlSanitizer> _sanitizer = new(Build);

    public static SafeHtml Clean(string hostile)
    {
        using var document = BoundedHtml.Parse(hostile);
        if (document?.Body is not { } body)
        {
            return new() { Markup = $"<pre>{WebUtility.HtmlEncode(BoundedHtml.WithoutTags(hostile))}</pre>" };
        }

        foreach (var element in document.QuerySelectorAll(Whole).Where(one => one != document.Head))
        {
            element.Remove();
        }

        var remote = body.QuerySelectorAll<IHtmlImageElement>("img").Sum(HoldBack);
        _sanitizer.Value.SanitizeDom(document, body);
        foreach (var link in body.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("rel", "noopener noreferrer nofollow");
            link.SetAttribute("target", "_blank");
        }

        return new() { Markup = body.InnerHtml, RemotePictures = remote };
    }

    /// <summary>Takes the address out of a picture; what loads itself would tell the sender that the letter was read.</summary>
    private static int HoldBack(IHtmlImageElement picture)
    {
        var source = picture.GetAttribute("src")?.Trim() ?? "";
        picture.RemoveAttribute(SafeHtml.RemotePicture);
        picture.RemoveAttribute(SafeHtml.EmbeddedPicture);
        if (source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            return KeepOrDrop(picture, source);
        }

        picture.RemoveAttribute("src");
        if (source.StartsWith("cid:", StringComparison.OrdinalIgnoreCase))
        {
            picture.SetAttribute(SafeHtml.EmbeddedPicture, Uri.UnescapeDataString(source[4..]));
            return 0;
        }

        if (!IsWebAddress(source) || IsBeacon(picture))
        {
            return 0;
        }

        picture.SetAttribute(SafeHtml.RemotePicture, source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source);
        return 1;
    }

    private static int KeepOrDrop(IHtmlImageElement picture, string source)
    {
        var type = source[11..Math.Min(source.Length, 30)].Split(';', ',')[0].ToLowerInvariant();
        if (type is not ("png" or "jpeg" or "jpg" or "gif" or "webp") || source.Length > LongestPicture)
        {
            picture.RemoveAttribute("src");
        }

        return 0;
    }

    private static bool IsWebAddress(string source) =>
        Uri.TryCreate(source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";

    /// <summary>A picture of one point is there to report back, not to be seen.</summary>
    private static bool IsBeacon(IHtmlImageElement picture) =>
        picture.GetAttribute("width")?.Trim() is "0" or "1" && picture.GetAttribute("height")?.Trim() is "0" or "1";

    private static HtmlSanitizer Build()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Allowed.Tags,
            AllowedAttributes = Allowed.Attributes,
            AllowedCssProperties = Allowed.CssProperties,
            AllowedSchemes = Allowed.Schemes,
            UriAttributes = HtmlSanitizerDefaults.UriAttributes,
            UriListAttributes = HtmlSanitizerDefaults.UriListAttributes,
        })
        {
            KeepChildNodes = true,
            DisallowCssPropertyValue = Allowed.BadCssValue(),
        };
        // Only pictures held in the letter itself keep a data address; a link to one could be a page.
        sanitizer.FilterUrl += (_, url) =>
            url.SanitizedUrl = url.SanitizedUrl?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true && url.Tag.LocalName != "img"
                ? null : url.SanitizedUrl;
        return sanitizer;
    }
}
