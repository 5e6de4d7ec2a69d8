using AngleSharp.Dom;

namespace Tact.Desk.Mail.Reading;

/// <summary>
/// A table of data is said by the row, its cells side by side; a table that only lays the page out is said cell by cell.
/// </summary>
internal static class HtmlTables
{
    public static void Write(IElement table, PlainText text, HtmlWalk walk)
    {
        text.EndLine();
        foreach (var part in table.ChildNodes)
        {
            switch (part)
            {
                case IElement { LocalName: "tbody" or "thead" or "tfoot" } rows:
                    foreach (var row in rows.ChildNodes)
                    {
                        Row(row, text, walk);
                    }

                    break;
                case IElement { LocalName: "colgroup" or "col" }:
                    break;
                default:
                    Row(part, text, walk);
                    break;
            }
        }

        text.EndLine();
    }

    private static void Row(INode row, PlainText text, HtmlWalk walk)
    {
        if (row is not IElement { LocalName: "tr" } cells || !IsData(cells))
        {
            walk.Node(row);
            return;
        }

        text.EndLine();
        var first = true;
        foreach (var cell in cells.Children.Where(cell => cell.TextContent.AsSpan().Trim().Length > 0))
        {
            text.Flow(first ? "" : " | ");
            first = false;
            walk.Children(cell);
        }

        text.EndLine();
    }

    /// <summary>Cells that hold a line each.</summary>
    private static bool IsData(IElement row) =>
        !HtmlShapes.IsUnseen(row)
        && row.Children.Count(cell => cell.TextContent.AsSpan().Trim().Length > 0) > 1
        && row.Children.All(cell => cell.LocalName is "td" or "th" && HoldsALine(cell));

    private static bool HoldsALine(IElement cell)
    {
        var inside = cell;
        while (inside.Children.Length == 1 && HtmlShapes.Of(inside.Children[0]) != HtmlShape.Inline
            && inside.TextContent.Trim() == inside.Children[0].TextContent.Trim())
        {
            inside = inside.Children[0];
        }

        return inside.QuerySelector("div,p,table,ul,ol,li,blockquote,pre,hr,br,h1,h2,h3,h4,h5,h6") is null;
    }
}
