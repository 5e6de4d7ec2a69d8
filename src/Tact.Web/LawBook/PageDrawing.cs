using System.Collections.Concurrent;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Tact.Commandments.Law;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>A page of the law as HTML. Each is drawn once for every language.</summary>
internal static class PageDrawing
{
    private static readonly ConcurrentDictionary<(string Title, string Language), string> Known = [];

    // The pages are our own, yet nothing in them becomes a tag that Markdown did not make.
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>What stands beneath the title.</summary>
    public static string Of(Page page, Words words) => Known.GetOrAdd((page.Title, words.Code), _ => Draw(page.Text, words));

    /// <summary>Draws a page that begins with its title.</summary>
    internal static string Draw(string text, Words words)
    {
        using var drawn = new StringWriter();
        var renderer = new HtmlRenderer(drawn);
        Markdown.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new FenceDrawing(words));
        renderer.Render(Markdig.Markdown.Parse(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], Markdown));
        return drawn.ToString();
    }
}
