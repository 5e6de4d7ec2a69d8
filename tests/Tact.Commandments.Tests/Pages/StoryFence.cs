using System.Globalization;
using System.Text.RegularExpressions;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Pages;

/// <summary>
/// A story on a page: events with their time, each followed by what is owed from then on. It is told again with what
/// the commandment says is owed. Times are in the zone the first line names, in UTC without one. Lines set in beneath an
/// event go on with its letter.
/// </summary>
internal static partial class StoryFence
{
    private static readonly string[] Us = ["us", "мы", "我们"];

    public static string Tell(Commandment commandment, Fence fence, Language language)
    {
        var told = new List<string>();
        var zone = TimeZoneInfo.Utc;
        var calls = new StoryCalls();
        var (letters, closed, given) = (new List<Letter>(PageLetters.History(fence).Letters), (DateTimeOffset?)null, (HandOver?)null);
        foreach (var lines in Events(fence))
        {
            told.AddRange(lines);
            var line = lines[0];
            if (line.StartsWith("Zone: ", StringComparison.Ordinal))
            {
                zone = TimeZoneInfo.FindSystemTimeZoneById(line[6..].Trim());
            }
            else if (Event().Match(line) is { Success: true } happened)
            {
                var at = Instant(happened, zone);
                closed = happened.Groups["note"].Value == "closes" ? at : closed;
                given = happened.Groups["note"].Value switch { "takes-over" => new(at, happened.Groups["who"].Value), "knows" => null, _ => given };
                _ = closed == at || IsWord(happened) || calls.Hear(happened, at, letters) || Add(letters, happened, at, lines.Skip(1));
                var correspondence = new Correspondence(letters) { ClientZone = zone, ClosedAt = closed, HandOver = given, Calls = calls.Noted, Project = PageProject.Of(fence.Project) };
                told.AddRange(Dues(commandment, correspondence, HousePage.Style(fence.House, language), zone, at));
            }
        }

        return string.Join('\n', told);
    }

    // A hand-over and its confirmation are no letters.
    private static bool IsWord(Match happened) => happened.Groups["note"].Value is "takes-over" or "knows";

    private static List<List<string>> Events(Fence fence)
    {
        var events = new List<List<string>>();
        foreach (var line in fence.Text.Split('\n').Where(line => !Owed().IsMatch(line)))
        {
            if (events.Count > 0 && line.StartsWith("    ", StringComparison.Ordinal))
            {
                events[^1].Add(line);
            }
            else
            {
                events.Add([line]);
            }
        }

        return events;
    }

    private static bool Add(List<Letter> letters, Match happened, DateTimeOffset at, IEnumerable<string> more)
    {
        var who = happened.Groups["who"].Value;
        var isOurs = Us.Contains(who);
        var note = happened.Groups["note"].Value;
        letters.Add(new()
        {
            MessageId = $"{letters.Count + 1}@page.example",
            Subject = letters.Count > 0 ? "Re: " + Subjects.Base(letters[0].Subject) : "",
            From = isOurs ? new("desk@" + PageLetters.Agency) : new(who.ToLowerInvariant() + "@client.example", who),
            To = [isOurs ? letters.LastOrDefault(letter => !letter.IsOurs)?.From ?? new("client@client.example") : new("desk@" + PageLetters.Agency)],
            Date = at,
            IsOurs = isOurs,
            Kind = note.Length == 0 ? LetterKind.Letter : Enum.Parse<LetterKind>(note.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Text = string.Join('\n', more.Select(line => line[4..]).Prepend(happened.Groups["text"].Value)),
        });
        return true;
    }

    private static IEnumerable<string> Dues(
        Commandment commandment, Correspondence correspondence, HouseStyle house, TimeZoneInfo zone, DateTimeOffset now)
    {
        var dues = commandment.Owes(correspondence, house).OrderBy(due => due.By).ThenBy(due => due.Kind, StringComparer.Ordinal).ToList();
        return dues.Count == 0
            ? ["    owed: nothing"]
            : dues.Select(due => $"    owed: {due.Kind} by {Shown(due.By, zone, now)}, at risk from {Shown(due.AtRisk, zone, due.By)}");
    }

    /// <summary>The hour, and the day where it is not the same.</summary>
    private static string Shown(DateTimeOffset instant, TimeZoneInfo zone, DateTimeOffset beside)
    {
        var (local, other) = (TimeZoneInfo.ConvertTime(instant, zone), TimeZoneInfo.ConvertTime(beside, zone));
        return local.ToString(local.Date == other.Date ? "HH:mm" : "ddd yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset Instant(Match happened, TimeZoneInfo zone)
    {
        var local = DateTime.ParseExact(happened.Groups["at"].Value, "ddd yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(local, zone.GetUtcOffset(local));
    }

    [GeneratedRegex(@"^(?<at>\w{3} \d{4}-\d\d-\d\d \d\d:\d\d)  (?<who>[^:(]+?)(?: \((?<note>[\w-]+)\))?(?:: (?<text>.*))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"^    owed: ", RegexOptions.CultureInvariant)]
    private static partial Regex Owed();
}
