using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>Walks an HTML tree and says it as plain text.</summary>
internal sealed class HtmlWalk(PlainText text)
{
    private int _preformatted;

    public void Children(INode node)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            Node(child);
        }
    }

    public void Node(INode node)
    {
        switch (node)
        {
            case IText words when _preformatted > 0:
                text.Verbatim(words.Data);
                break;
            case IText words:
                text.Flow(words.Data);
                break;
            case IElement element when !HtmlShapes.IsUnseen(element):
                Element(element);
                break;
        }
    }

    private void Element(IElement element)
    {
        if (HtmlQuotes.IsQuote(element))
        {
            Quote(element);
            return;
        }

        if (HtmlQuotes.IsSignature(element))
        {
            text.EndLine();
            text.Flow("--");
            text.Break();
        }

        switch (element.LocalName)
        {
            case "br":
                text.Break();
                break;
            case "hr":
                Rule();
                break;
            case "a":
                Link(element);
                break;
            case "img":
                text.Flow(HtmlShapes.PictureWords(element));
                break;
            case "pre" or "textarea" or "listing" or "xmp" or "plaintext":
                Preformatted(element);
                break;
            case "ul" or "ol" or "menu" or "dir":
                HtmlLists.Write(element, text, this);
                break;
            case "table":
                HtmlTables.Write(element, text, this);
                break;
            default:
                Block(element);
                break;
        }
    }

    private void Block(IElement element)
    {
        switch (HtmlShapes.Of(element))
        {
            case HtmlShape.Paragraph:
                text.Blank();
                Children(element);
                text.Blank();
                break;
            case HtmlShape.Line:
                text.EndLine();
                Children(element);
                text.EndLine();
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Quote(IElement element)
    {
        text.OpenQuote();
        Children(element);
        text.CloseQuote();
        text.Blank();
    }

    private void Preformatted(IElement element)
    {
        text.EndLine();
        _preformatted++;
        Children(element);
        _preformatted--;
        text.EndLine();
    }

    /// <summary>A rule as Outlook's own plain text draws it; above a quoted letter's head it marks where that begins.</summary>
    private void Rule()
    {
        text.EndLine();
        text.Flow(new string('_', 32));
        text.EndLine();
    }

    private void Link(IElement element)
    {
        Children(element);
        var target = element.GetAttribute("href")?.Trim() ?? "";
        var said = element.TextContent.Trim();
        if (said.Length > 0 && HtmlShapes.IsWorthSaying(target, said))
        {
            text.Flow($" <{target}>");
        }
    }
}
