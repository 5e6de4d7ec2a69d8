using Tact.Commandments.Law;

namespace Tact.Commandments.Tests.Pages;

/// <summary>A fenced block of a page that can be executed.</summary>
/// <param name="Kind"><c>letter</c> or <c>story</c>.</param>
/// <param name="Heading">The fixed heading it stands under.</param>
/// <param name="Line">Where on the page it begins, counted from 1.</param>
/// <param name="Text">What is inside.</param>
/// <param name="History">The letters that came before: the nearest <c>history</c> above it under the same heading; empty when there is none.</param>
/// <param name="Project">The nearest <c>project</c> above it under the same heading; empty when there is none.</param>
/// <param name="House">The nearest <c>house FILE.yaml</c> above it under the same heading; null when there is none.</param>
public sealed record Fence(string Kind, string Heading, int Line, string Text, string History, string Project, HousePage? House)
{
    public bool HasCarets => Text.Split('\n').Any(Carets.IsLine);

    /// <summary>Those of a page, in their order.</summary>
    public static List<Fence> Of(Page page)
    {
        var (found, heading, history, project, house) = (new List<Fence>(), "", "", "", (HousePage?)null);
        var lines = page.Text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith('#'))
            {
                (heading, history, project, house) = (lines[at].StartsWith("## ", StringComparison.Ordinal) ? lines[at][3..].Trim() : heading, "", "", null);
            }
            else if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                var kind = lines[at][3..].Trim();
                var end = Array.IndexOf(lines, "```", at + 1);
                var text = string.Join('\n', lines[(at + 1)..end]);
                history = kind == "history" ? text : history;
                project = kind == "project" ? text : project;
                house = kind.StartsWith("house ", StringComparison.Ordinal) ? new(kind["house ".Length..], text) : house;
                found.Add(new(kind.Split(' ')[0], heading, at + 1, text, history, project, house));
                at = end;
            }
        }

        return found;
    }
}
