using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>
/// Cuts a body into what the writer added and what only travels along: quotes, the lines that introduce them, signatures, notices,
/// forwarded letters. New text is never lost: what is doubtful stays the writer's, and a body of which nothing would remain stays whole.
/// </summary>
public static class Zoning
{
    private const int WrappedQuote = 50;
    private const int WrappedRest = 25;

    /// <summary>The parts of a body, in order; together they are the whole body.</summary>
    public static IReadOnlyList<Part> Cut(string body)
    {
        var lines = Line.Of(body);
        var kinds = new PartKind[lines.Count];
        MarkQuotes(lines, kinds);
        MarkHistory(lines, kinds);
        MarkTails(lines, kinds);
        KeepSomething(lines, kinds);
        SpreadOverBlanks(lines, kinds);
        return [.. Together(body, lines, kinds)];
    }

    private static void MarkQuotes(List<Line> lines, PartKind[] kinds)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var isForwarded = at > 0 && kinds[at - 1] == PartKind.Forward;
            if (lines[at].IsQuoted)
            {
                kinds[at] = isForwarded || Marks.Announced(lines[at].Text) == PartKind.Forward ? PartKind.Forward : PartKind.Quote;
            }
            else if (at > 0 && at + 1 < lines.Count && lines[at - 1].IsQuoted && lines[at + 1].IsQuoted && IsRest(lines[at - 1].Text, lines[at].Text))
            {
                kinds[at] = kinds[at - 1];
            }
        }
    }

    // A quoted line that a program broke without repeating the mark.
    private static bool IsRest(string before, string line) =>
        before.Length >= WrappedQuote && char.IsLetterOrDigit(before[^1]) && line.Length is > 0 and < WrappedRest && (char.IsLower(line[0]) || line[0] is '_');

    private static void MarkHistory(List<Line> lines, PartKind[] kinds)
    {
        var hasTextAbove = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsQuoted || lines[at].IsBlank)
            {
                continue;
            }

            var history = History.At(lines, at, hasTextAbove);
            hasTextAbove |= history.Introduction == 0;
            Array.Fill(kinds, PartKind.Attribution, at, history.Introduction);
            if (history.IsToTheEnd)
            {
                Array.Fill(kinds, history.Kind, at + history.Introduction, lines.Count - at - history.Introduction);
                return;
            }

            at += Math.Max(0, history.Introduction - 1);
        }
    }

    private static void MarkTails(List<Line> lines, PartKind[] kinds)
    {
        var hasTextAbove = false;
        for (var at = 0; at < lines.Count;)
        {
            var end = at;
            while (end < lines.Count && kinds[end] == PartKind.Own)
            {
                end++;
            }

            if (lines.Skip(at).Take(end - at).Any(line => !line.IsBlank))
            {
                Tails.Mark(lines, kinds, at, end, hasTextAbove);
                hasTextAbove = true;
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static void KeepSomething(List<Line> lines, PartKind[] kinds)
    {
        foreach (var hidden in (PartKind[])[PartKind.Signature, PartKind.Forward, PartKind.Quote, PartKind.Disclaimer, PartKind.Attribution])
        {
            if (Enumerable.Range(0, lines.Count).Any(at => kinds[at] == PartKind.Own && !lines[at].IsBlank))
            {
                return;
            }

            for (var at = 0; at < kinds.Length; at++)
            {
                kinds[at] = kinds[at] == hidden ? PartKind.Own : kinds[at];
            }
        }
    }

    private static void SpreadOverBlanks(List<Line> lines, PartKind[] kinds)
    {
        var first = lines.FindIndex(line => !line.IsBlank || line.IsQuoted);
        Array.Fill(kinds, first < 0 ? PartKind.Own : kinds[first], 0, Math.Max(0, first));
        for (var at = 1; at < lines.Count; at++)
        {
            kinds[at] = lines[at].IsBlank && !lines[at].IsQuoted ? kinds[at - 1] : kinds[at];
        }
    }

    private static IEnumerable<Part> Together(string body, List<Line> lines, PartKind[] kinds)
    {
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && kinds[end] == kinds[at])
            {
                end++;
            }

            var passage = Passage.Between(lines[at].Start, lines[end - 1].End);
            yield return new(kinds[at], passage.In(body), passage);
            at = end;
        }
    }
}
