using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>A letter that only keeps in touch: what goes on, and when there will be something to see.</summary>
internal static class Touch
{
    private const int Variants = 4;
    private const int Apart = 3;
    private const double Alike = 0.7;

    /// <summary>Words of the room, by key, with the facts put in.</summary>
    public delegate string Wordings(string key, params ReadOnlySpan<object?> facts);

    /// <summary>The step ahead: the first that is not done, or null where none is noted.</summary>
    public static Milestone? Next(Project project) => project.Milestones.FirstOrDefault(one => one.DoneAt is null);

    /// <summary>Words that no letter of ours has used; when all have been, those used longest ago.</summary>
    public static string Words(Project project, Correspondence correspondence, DateTimeOffset now, TimeZoneInfo zone, Wordings say)
    {
        var next = Next(project);
        var day = TimeZoneInfo.ConvertTime(next?.At is { } at && at > now ? at : now.AddDays(Apart), zone);
        var kind = next is null ? "work" : next.At > now ? "next" : "late";
        var all = Enumerable.Range(1, Variants).Select(at => say($"{kind}.{at}", next?.Name ?? project.Name, say("on", day))).ToList();
        return all.MinBy(words => LastUsed(words, correspondence))!;
    }

    /// <summary>The touch before, if the draft says again what it said.</summary>
    public static Letter? Repeats(Draft draft, Correspondence correspondence)
    {
        if (correspondence.LastOfOurs is not { } last || draft.Attachments.Count > 0)
        {
            return null;
        }

        var (now, before) = (TopicWords.Of(draft.Reading.Text), TopicWords.Of(last.Reading.Text));
        return Wording.Same(draft.Reading.Text, last.Reading.Text) || (now.Count > Apart && now.SharedWith(before) >= Alike * Math.Max(now.Count, before.Count)) ? last : null;
    }

    /// <summary>Whether a short letter tells neither of a result, nor of what goes on, nor of a day to come.</summary>
    public static bool SaysNothing(Draft draft, Project project)
    {
        var reading = draft.Reading;
        var said = Saying.In(reading, "07-ConstantContact/ConstantContact");
        return draft.Attachments.Count == 0
            && reading is { Asks.Count: 0, Times.Count: 0, Prices.Count: 0 }
            && said.All(one => one.Section != "news")
            && said.Any(one => one.Section == "touch")
            && !project.Milestones.Any(one => SpokenOf.In(reading.Text).Has(one.Name));
    }

    private static DateTimeOffset LastUsed(string words, Correspondence correspondence) => correspondence.Letters
        .Where(letter => letter.IsOurs && letter.Text.Contains(Beginning(words), StringComparison.OrdinalIgnoreCase))
        .Select(letter => letter.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    // The words before what changes from time to time.
    private static string Beginning(string words) => words[..Math.Max(1, words.IndexOfAny([':', '：', ',', '，', '.', '。']))];
}
