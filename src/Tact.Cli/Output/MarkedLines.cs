using Tact.Commandments.Letters;

namespace Tact.Cli.Output;

/// <summary>A passage of a text in the lines it stands in, with carets under it.</summary>
internal static class MarkedLines
{
    private const int Widest = 100;
    private const int Before = 40;
    private const int Most = 3;
    private const string Cut = "…";

    /// <summary>
    /// The lines of the passage, three at most, each with its number from 1 and its carets. A line too wide for a terminal is cut around the passage.
    /// None where the passage is empty or does not lie in the text.
    /// </summary>
    public static IEnumerable<(int Number, string Line, string Carets)> Of(string text, Passage passage)
    {
        if (passage.Length == 0 || passage.Start + passage.Length > text.Length)
        {
            yield break;
        }

        var (shown, end) = (0, passage.Start + passage.Length);
        foreach (var (number, start, length) in Lines(text))
        {
            var from = Math.Max(start, passage.Start);
            var till = Math.Min(start + length, end);
            if (from < till && shown++ < Most)
            {
                yield return Marked(number, text.AsSpan(start, length), from - start, till - start);
            }
        }
    }

    private static IEnumerable<(int Number, int Start, int Length)> Lines(string text)
    {
        for (var (number, start) = (1, 0); start <= text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            yield return (number, start, end > start && text[end - 1] == '\r' ? end - 1 - start : end - start);
            start = end + 1;
        }
    }

    private static (int Number, string Line, string Carets) Marked(int number, ReadOnlySpan<char> line, int from, int till)
    {
        var left = line.Length <= Widest ? 0 : Whole(line, Math.Max(0, Math.Min(from - Before, line.Length - Widest)));
        var right = line.Length <= Widest ? line.Length : Whole(line, Math.Min(line.Length, left + Widest));
        var (head, tail) = (left > 0 ? Cut : "", right < line.Length ? Cut : "");
        till = Math.Clamp(till, from, right);
        return (number, $"{head}{line[left..right]}{tail}", $"{Columns.Blank(head)}{Columns.Blank(line[left..from])}{Columns.Carets(line[from..till])}");
    }

    /// <summary>The place, or the one before it where it would part a character in two.</summary>
    private static int Whole(ReadOnlySpan<char> line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
}
