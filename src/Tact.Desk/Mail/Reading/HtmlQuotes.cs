using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>
/// Where mail programs put the letter they answer, and the signature. What they introduce with a head of its own
/// (<c>From: … Sent: …</c>) is left to stand as it is: whoever reads the text knows it by that head.
/// </summary>
internal static class HtmlQuotes
{
    private const int LongestSignature = 1_000;

    /// <summary>Whether everything in it is quoted.</summary>
    public static bool IsQuote(IElement element) => element.LocalName switch
    {
        "blockquote" => !IsIndent(element),
        "div" => element.ParentElement is { } around && IsYahoo(around) && element.PreviousElementSibling is not null,
        _ => false,
    };

    /// <summary>Whether it is a signature that does not say so itself and after which the writer says nothing more.</summary>
    public static bool IsSignature(IElement element)
    {
        if (element.LocalName is not ("div" or "span" or "table") || !IsMarkedSignature(element))
        {
            return false;
        }

        var words = element.TextContent.AsSpan().Trim();
        return words.Length is > 0 and < LongestSignature && !words.StartsWith("--") && !words.StartsWith("—") && EndsTheLetter(element);
    }

    private static bool IsMarkedSignature(IElement element) =>
        element.ClassList.Contains("gmail_signature")
        || element.GetAttribute("data-smartmail") == "gmail_signature"
        || element.Id is "Signature" or "ms-outlook-mobile-signature" or "AppleMailSignature"
        || element.ClassList.Contains("protonmail_signature_block");

    /// <summary>Gmail, Outlook and Apple Mail indent with a blockquote as well: without a border and without a word that it is a quote.</summary>
    private static bool IsIndent(IElement element)
    {
        if (element.GetAttribute("type") == "cite" || element.HasAttribute("cite")
            || (element.ClassName ?? "").Contains("quote", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var style = HtmlShapes.Style(element);
        return (style.Contains("border:none", StringComparison.Ordinal) || style.Contains("border:medium", StringComparison.Ordinal)
                || style.Contains("border:0", StringComparison.Ordinal))
            && !style.Contains("border-left:", StringComparison.Ordinal);
    }

    private static bool IsYahoo(IElement element) =>
        element.ClassList.Contains("yahoo_quoted") || (element.ParentElement?.ClassList.Contains("yahoo_quoted") ?? false);

    /// <summary>Whether nothing but quoted history follows.</summary>
    private static bool EndsTheLetter(IElement element)
    {
        for (INode? node = element; node is not null; node = node.Parent)
        {
            for (var next = node.NextSibling; next is not null; next = next.NextSibling)
            {
                if (next is IElement after && IsHistory(after))
                {
                    return true;
                }

                if (next.TextContent.AsSpan().Trim().Length > 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsHistory(IElement element) =>
        element.LocalName is "blockquote" or "hr"
        || element.Id is "divRplyFwdMsg" or "appendonsend" or "mail-editor-reference-message-container"
        || element.ClassList.Any(name => name.Contains("quote", StringComparison.OrdinalIgnoreCase) || name == "moz-cite-prefix")
        || HtmlShapes.Style(element).Contains("border-top:solid", StringComparison.Ordinal);
}
