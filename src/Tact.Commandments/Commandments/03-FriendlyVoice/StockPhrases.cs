using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The stock phrases of offices, each with what a friend would say.</summary>
internal static class StockPhrases
{
    private const string Room = "03-FriendlyVoice/FriendlyVoice";

    /// <summary>The stiff ones, and the merely wordy ones where nothing stiff covers them.</summary>
    public static IEnumerable<Jar> In(LetterReading reading)
    {
        var (aside, taken) = (Aside.In(reading.Text), new Stretches());
        var stiff = Of(reading, "stiff", aside).ToList();
        stiff.ForEach(one => taken.Add(one.Words));
        return stiff.Select(one => Jar(one, "stiff", Level.Warn))
            .Concat(Of(reading, "wordy", aside).Where(one => !taken.Overlap(one.Words)).Select(one => Jar(one, "wordy", Level.Note)));
    }

    /// <summary>What a list of the room knows in a letter: of several that begin together the longest; nothing that is only cited.</summary>
    public static IEnumerable<Saying> Of(LetterReading reading, string list, Aside aside)
    {
        var end = 0;
        foreach (var one in Saying.In(reading, $"{Room}.{list}").OrderBy(one => one.Words.Start).ThenByDescending(one => one.Words.Length).ThenBy(one => one.Section is "?"))
        {
            if (one.Words.Start >= end && !aside.Holds(one.Words))
            {
                end = one.Words.End;
                if (one.Section != "not")
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>What the heading of a list says to put in its place.</summary>
    public static Jar Jar(Saying one, string key, Level level) => one.Section switch
    {
        "?" => new($"{key}-anew", one.Words, level),
        "-" => new($"{key}-out", one.Words, level, ""),
        var plain => new($"{key}-say", one.Words, level, plain.Replace('_', ' ')) { Facts = [plain.Replace('_', ' ').Trim(' ', ',', '，', ':')] },
    };
}
