using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>Draws a page's fenced letters, histories, stories and what else they rest on as what they are; any other block stays code.</summary>
internal sealed class FenceDrawing(Words words) : HtmlObjectRenderer<CodeBlock>
{
    private readonly CodeBlockRenderer _code = new();
    private readonly StoryDrawing _story = new(words);

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var text = obj.Lines.ToString().Replace("\r", "", StringComparison.Ordinal);
        switch ((obj as FencedCodeBlock)?.Info)
        {
            case "letter":
                Letter(renderer, PrintedLetter.Of(text));
                break;
            case "history":
                History(renderer, text);
                break;
            case "story":
                _story.Write(renderer, PrintedStory.Of(text));
                break;
            case "house" or "project":
                Given(renderer, (FencedCodeBlock)obj);
                break;
            default:
                _code.Write(renderer, obj);
                break;
        }
    }

    /// <summary>What holds for the letters beneath: a file of the house style, or a project.</summary>
    private void Given(HtmlRenderer to, FencedCodeBlock block)
    {
        to.Write("<p class=\"printed-kind\">").WriteEscape(block.Info == "house" ? block.Arguments : words["law.project"]).WriteLine("</p>");
        _code.Write(to, block);
    }

    private void Letter(HtmlRenderer to, PrintedLetter letter)
    {
        var kind = letter.IsHeldAgainst ? "breaks" : "keeps";
        to.Write($"<article class=\"printed {kind}\"><p class=\"printed-kind\">").WriteEscape(words[$"law.{kind}"]).WriteLine("</p>");
        Body(to, letter);
        foreach (var mark in letter.OfTheWhole)
        {
            Remedy(to, mark);
        }

        to.WriteLine("</article>");
    }

    private void History(HtmlRenderer to, string text)
    {
        to.Write("<section class=\"printed-history\"><p class=\"printed-kind\">").WriteEscape(words["law.before"]).WriteLine("</p>");
        foreach (var letter in PrintedLetter.History(text))
        {
            to.WriteLine("<article class=\"printed past\">");
            Body(to, letter);
            to.WriteLine("</article>");
        }

        to.WriteLine("</section>");
    }

    private void Body(HtmlRenderer to, PrintedLetter letter)
    {
        foreach (var line in letter.Lines)
        {
            to.Write(line.Header is null ? "<p class=\"printed-line\">" : "<p class=\"printed-head\">");
            if (line.Header is { } header)
            {
                to.Write("<span>").WriteEscape(words.Find($"law.head.{header}") ?? header).Write("</span> ");
            }

            Marked(to, line);
            to.WriteLine("</p>");
            foreach (var mark in line.Marks)
            {
                Remedy(to, mark);
            }
        }
    }

    private static void Marked(HtmlRenderer to, PrintedLine line)
    {
        var at = 0;
        foreach (var mark in line.Marks.OrderBy(one => one.Start).Where(one => one.Start >= at))
        {
            to.WriteEscape(line.Text.AsSpan(at, mark.Start - at));
            to.Write($"<mark class=\"{mark.Level}\">").WriteEscape(mark.Length == 0 ? "\u00a0\u00a0\u00a0" : line.Text.Substring(mark.Start, mark.Length)).Write("</mark>");
            at = mark.Start + mark.Length;
        }

        to.WriteEscape(line.Text.AsSpan(at));
    }

    private void Remedy(HtmlRenderer to, PrintedMark mark) => to
        .Write($"<p class=\"printed-remedy {mark.Level}\"><b>").WriteEscape(words[$"coach.level.{Level(mark.Level)}"]).Write("</b> ")
        .WriteEscape(mark.Remedy).WriteLine("</p>");

    private static string Level(string printed) => string.Concat(printed[..1].ToUpperInvariant(), printed[1..]);
}
