using System.Globalization;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Pages;

/// <summary>
/// A project as a page prints it: its name and first day, then a line a step with the day it is expected and, when it is done, the day it was
/// done; a line that begins with a plus is an extra that was given. <c>|</c> stands between.
/// </summary>
internal static class PageProject
{
    public static Project? Of(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return lines.Count == 0 ? null : new()
        {
            Name = lines[0][0],
            StartedAt = Day(lines[0], 1),
            FinishedAt = Day(lines[0], 2),
            Milestones = [.. lines.Skip(1).Where(line => line[0][0] != '+').Select(line => new Milestone(line[0], Day(line, 1), Day(line, 2)))],
            Given = [.. lines.Skip(1).Where(line => line[0][0] == '+').Select(line => new GivenExtra(line[0][1..].Trim(), Day(line, 1)!.Value))],
        };
    }

    private static DateTimeOffset? Day(string[] line, int at) =>
        line.Length > at ? DateTimeOffset.Parse(line[at], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
