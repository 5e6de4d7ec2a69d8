using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers;
using Tact.Web.Wording;

namespace Tact.Web.LawBook;

/// <summary>Draws a story as a list of what happened, with what is owed after each.</summary>
internal sealed partial class StoryDrawing(Words words)
{
    public void Write(HtmlRenderer to, PrintedStory story)
    {
        to.WriteLine("<section class=\"story\">");
        foreach (var head in story.Heads)
        {
            to.Write("<p class=\"printed-kind\">").WriteEscape(Zone(head)).WriteLine("</p>");
        }

        to.WriteLine("<ol class=\"story-events\">");
        foreach (var one in story.Events)
        {
            Write(to, one);
        }

        to.WriteLine("</ol></section>");
    }

    private void Write(HtmlRenderer to, PrintedEvent one)
    {
        to.Write("<li><time>").WriteEscape(Day(one.At)).Write("</time> <p><b>").WriteEscape(one.Who).Write("</b> ").WriteEscape(one.What).WriteLine("</p>");
        foreach (var owed in one.Owed)
        {
            to.Write(owed == "nothing" ? "<p class=\"story-owed none\">" : "<p class=\"story-owed\">").WriteEscape(Owed(owed)).WriteLine("</p>");
        }

        to.WriteLine("</li>");
    }

    private string Zone(string head) => head.StartsWith("Zone:", StringComparison.Ordinal) ? words["law.zone", head[5..].Trim()] : head;

    private string Day(string at) => DateTime.TryParseExact(at[(at.IndexOf(' ', StringComparison.Ordinal) + 1)..], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString(words["law.story.day"], CultureInfo.GetCultureInfo(words.Code))
        : at;

    // What the law's tests read is English on every page; people read their own language.
    private string Owed(string owed) =>
        owed == "nothing" ? words["law.owed.nothing"]
        : Due().Match(owed) is { Success: true } due && words.Find($"law.owed.{due.Groups["what"].Value}") is { } what
            ? words["law.owed", what, When(due.Groups["by"].Value), When(due.Groups["risk"].Value)]
        : owed;

    private string When(string printed) => printed.Length > 5 ? Day(printed) : printed;

    [GeneratedRegex(@"^(?<what>[\w-]+) by (?<by>.+), at risk from (?<risk>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Due();
}
