using System.Collections.Concurrent;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Tact.Commandments.Law;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>The page of a commandment as HTML. Each is drawn once for every language.</summary>
internal static class PageDrawing
{
    private static readonly ConcurrentDictionary<(string Id, string Language), string> Known = [];

    // The pages are our own, yet nothing in them becomes a tag that Markdown did not make.
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>What stands beneath the title.</summary>
    public static string Of(Commandment commandment, Words words) =>
        Known.GetOrAdd((commandment.Id, words.Code), _ => Draw(Page.Of(commandment, words.Tongue).Text, words));

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
