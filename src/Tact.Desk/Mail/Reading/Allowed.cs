using System.Text.RegularExpressions;

namespace Tact.Desk.Mail.Reading;

/// <summary>The HTML and CSS that may be shown.</summary>
internal static partial class Allowed
{
    public static ISet<string> Tags { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite",
        "code", "col", "colgroup", "dd", "del", "dfn", "dir", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "menu", "nav", "ol", "p", "pre", "q", "rp",
        "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    };

    public static ISet<string> Attributes { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "alt", "title", "width", "height", "align", "valign", "bgcolor", "border", "bordercolor", "cellpadding",
        "cellspacing", "colspan", "rowspan", "dir", "lang", "style", "color", "face", "size", "start", "type", "value", "reversed",
        "nowrap", "noshade", "clear", "hspace", "vspace", "datetime", SafeHtml.RemotePicture, SafeHtml.EmbeddedPicture,
    };

    public static ISet<string> Schemes { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel", "data" };

    /// <summary>How text and boxes look. Nothing that places, stacks, animates or loads.</summary>
    public static ISet<string> CssProperties { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "background-color", "border", "border-bottom", "border-bottom-color", "border-bottom-style", "border-bottom-width", "border-collapse",
        "border-color", "border-left", "border-left-color", "border-left-style", "border-left-width", "border-radius", "border-right",
        "border-right-color", "border-right-style", "border-right-width", "border-spacing", "border-style", "border-top", "border-top-color",
        "border-top-style", "border-top-width", "border-width", "clear", "color", "direction", "display", "float", "font", "font-family",
        "font-size", "font-style", "font-variant", "font-weight", "height", "letter-spacing", "line-height", "list-style", "list-style-type",
        "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-height", "max-width", "min-height", "min-width",
        "overflow-wrap", "padding", "padding-bottom", "padding-left", "padding-right", "padding-top", "table-layout", "text-align",
        "text-decoration", "text-indent", "text-transform", "unicode-bidi", "vertical-align", "white-space", "width", "word-break",
        "word-spacing", "word-wrap",
    };

    /// <summary>Functions that load or compute, and lengths that pull an element out of its place.</summary>
    [GeneratedRegex(@"[\\<>{}@]|(?<!rgb|rgba|hsl|hsla)\(|:\s*//|(^|[\s(,])-\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    public static partial Regex BadCssValue();
}
