using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>How a client asks for something to be done, and how we say that it is.</summary>
internal static class TaskWords
{
    private const int LongestGreeting = 40;

    /// <summary>Those of a letter, in their order.</summary>
    public static IReadOnlyList<Saying> In(LetterReading reading) => Saying.In(reading, "08-StatusReport/StatusReport");

    /// <summary>The task of a request, or null: advice, a courtesy or a wish to be told something is none.</summary>
    public static AssignedTask? Read(Letter letter, Ask ask)
    {
        var said = In(letter.Reading).Where(one => one.Words.Overlaps(ask.Passage)).ToList();
        var isToSend = said.Exists(one => one.Section == "send");
        return said.Find(one => one.Section == "task") is { } deed && !said.Exists(one => one.Section == "form")
            ? new(letter, ask, Matter(letter.Reading, ask, isToSend ? deed.Words : default), isToSend)
            : null;
    }

    /// <summary>What a request speaks of, but for some words and for the times it names.</summary>
    private static HashSet<ulong> Matter(LetterReading reading, Ask ask, Passage without)
    {
        var words = reading.Words;
        var terms = Terms.Of(words);
        var found = In(ask.Passage);
        foreach (var passage in reading.Times.Select(time => time.Passage).Append(without).Append(Greeting(reading.Text, ask.Passage)).Where(one => one.Length > 0 && one.Overlaps(ask.Passage)))
        {
            found.ExceptWith(In(passage));
        }

        return found;

        HashSet<ulong> In(Passage passage) => terms.Between(words.At(passage.Start), words.At(passage.End));
    }

    /// <summary>"Hello Mia," before the request itself: a name below our answer is no report.</summary>
    private static Passage Greeting(string text, Passage ask)
    {
        var comma = text.AsSpan(ask.Start, Math.Min(ask.Length, LongestGreeting)).IndexOfAny(",，!！");
        return comma > 0 && text[..ask.Start].Trim().Length == 0 ? new(ask.Start, comma) : default;
    }
}
