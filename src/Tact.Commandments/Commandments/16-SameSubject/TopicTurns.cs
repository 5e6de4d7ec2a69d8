using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>The words that announce another matter ("On another matter", «По другому вопросу», “另外一件事”).</summary>
internal static class TopicTurns
{
    private static readonly Lazy<List<string>> Turns = new(() =>
        [.. Embedded.Sections("Commandments/16-SameSubject/SameSubject.turns.txt").Values.SelectMany(lines => lines)]);

    /// <summary>Where they stand, at the beginning of a sentence.</summary>
    public static IEnumerable<Passage> In(string text)
    {
        foreach (var turn in Turns.Value)
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

    private static bool BeginsASentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || text.AsSpan(before.Length, at - before.Length).Contains('\n') || ".!?…。！？；".Contains(before[^1]);
    }
}
