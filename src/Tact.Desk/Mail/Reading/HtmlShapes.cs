using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>How an element stands in the text.</summary>
internal enum HtmlShape
{
    /// <summary>Within a line.</summary>
    Inline,

    /// <summary>On lines of its own.</summary>
    Line,

    /// <summary>On lines of its own, with a blank one before and after.</summary>
    Paragraph,
}

/// <summary>What of an HTML letter is seen, and in what shape.</summary>
internal static class HtmlShapes
{
    private const int LongestLink = 300;

    public static HtmlShape Of(IElement element) => element.LocalName switch
    {
        // Outlook sets every line as a paragraph without a margin.
        "p" => (element.GetAttribute("class") ?? "").StartsWith("Mso", StringComparison.Ordinal) || HasNoMargin(element)
            ? HtmlShape.Line : HtmlShape.Paragraph,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl" or "figure" or "blockquote" => HtmlShape.Paragraph,
        "div" or "address" or "article" or "aside" or "center" or "dd" or "dt" or "fieldset" or "footer" or "form"
            or "header" or "main" or "nav" or "section" or "li" or "tr" or "td" or "th" or "caption" or "legend"
            or "details" or "summary" or "figcaption" or "option" or "body" => HtmlShape.Line,
        _ => HtmlShape.Inline,
    };

    /// <summary>Whether no reader ever sees it.</summary>
    public static bool IsUnseen(IElement element)
    {
        if (element.LocalName is "script" or "style" or "head" or "title" or "template" or "svg" or "object" or "iframe"
            or "select" or "audio" or "video" or "noembed" or "noframes" or "canvas" or "map")
        {
            return true;
        }

        var style = Style(element);
        return style.Contains("display:none", StringComparison.Ordinal) || style.Contains("mso-hide:all", StringComparison.Ordinal);
    }

    public static string Style(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style
            ? style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() : "";

    /// <summary>What a picture says: an emoji itself, otherwise its description.</summary>
    public static string PictureWords(IElement picture)
    {
        var words = picture.GetAttribute("alt")?.Trim() ?? "";
        return words.Length == 0 || words.Length > 200 ? ""
            : words.Length <= 8 && words.All(one => one > '\u2000') ? words
            : $"[{words}]";
    }

    /// <summary>A link is worth its address when the words do not give it already and a person could read it.</summary>
    public static bool IsWorthSaying(string target, string said)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            var address = target[7..].Split('?')[0];
            return address.Length > 0 && !said.Contains(address, StringComparison.OrdinalIgnoreCase);
        }

        return target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && target.Length <= LongestLink
            && !Bare(target).Equals(Bare(said), StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string link)
    {
        var start = link.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0;
        return link[start..].TrimEnd('/');
    }

    private static bool HasNoMargin(IElement element)
    {
        var style = Style(element);
        return style.Contains("margin:0", StringComparison.Ordinal) || style.Contains("margin-bottom:0", StringComparison.Ordinal);
    }
}
