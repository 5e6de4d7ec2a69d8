using System.Text.RegularExpressions;

namespace Tact.Web.LawBook;

/// <summary>What happened on a page's story at one instant, and what is owed after it.</summary>
/// <param name="At">When, as it is printed.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">What they wrote or did.</param>
/// <param name="Owed">What is owed from then on.</param>
internal sealed record PrintedEvent(string At, string Who, string What, IReadOnlyList<string> Owed);

/// <summary>A story as a page prints it: dated events, and beneath each what is owed from then on.</summary>
/// <param name="Heads">What holds for all of it, e.g. the client's zone.</param>
/// <param name="Events">What happened, in order.</param>
internal sealed partial record PrintedStory(IReadOnlyList<string> Heads, IReadOnlyList<PrintedEvent> Events)
{
    /// <summary>Reads a fenced story.</summary>
    public static PrintedStory Of(string printed)
    {
        var (heads, events) = (new List<string>(), new List<PrintedEvent>());
        foreach (var line in printed.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (Dated().Match(line) is { Success: true } dated)
            {
                events.Add(new(dated.Groups["at"].Value, dated.Groups["who"].Value.Trim(), dated.Groups["what"].Value.Trim(), []));
            }
            else if (events.Count > 0)
            {
                events[^1] = events[^1] with { Owed = [.. events[^1].Owed, Bare(line)] };
            }
            else
            {
                heads.Add(line.Trim());
            }
        }

        return new(heads, events);
    }

    private static string Bare(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    [GeneratedRegex(@"^(?<at>\S+ \d{4}-\d\d-\d\d \d\d:\d\d)\s+(?<who>[^:(]*(\([^)]*\))?):?(?<what>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
