using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>The words of an HTML body as plain text: paragraphs, numbered lists, tables by the row, quotes behind <c>&gt;</c>.</summary>
public static class HtmlText
{
    /// <summary>The plain text of <paramref name="html"/>. Takes anything, in time that grows with its length.</summary>
    public static string Of(string html)
    {
        var document = BoundedHtml.Parse(html);
        if (document is null)
        {
            return BoundedHtml.WithoutTags(html);
        }

        using (document)
        {
            var text = new PlainText();
            new HtmlWalk(text).Children(document.Body ?? (INode)document);
            return text.ToString();
        }
    }
}
