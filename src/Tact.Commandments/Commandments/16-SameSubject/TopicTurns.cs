using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>The words that announce another matter ("On another matter", «По другому вопросу», “另外一件事”).</summary>
internal static class TopicTurns
{
    private const string Apart = "apart";

    private static readonly Lazy<ILookup<bool, string>> Lists = new(() => Embedded.Sections("Commandments/16-SameSubject/SameSubject.turns.txt")
        .SelectMany(section => section.Value.Select(line => (IsApart: section.Key == Apart, line))).ToLookup(pair => pair.IsApart, pair => pair.line));

    /// <summary>Where they stand, at the beginning of a sentence.</summary>
    public static IEnumerable<Passage> In(string text)
    {
        foreach (var turn in Lists.Value[false])
        {
            for (var at = 0; (at = text.IndexOf(turn, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += turn.Length)
            {
                if (BeginsASentence(text, at))
                {
                    yield return new(at, turn.Length);
                }
            }
        }
    }

    /// <summary>Whether a letter says that it begins a correspondence of its own: "I am starting a new thread for the poster".</summary>
    public static bool SetsApart(string text) => Lists.Value[true].Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static bool BeginsASentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || text.AsSpan(before.Length, at - before.Length).Contains('\n') || ".!?…。！？；".Contains(before[^1]);
    }
}
