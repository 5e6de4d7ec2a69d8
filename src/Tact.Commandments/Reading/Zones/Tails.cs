namespace Tact.Commandments.Reading;

/// <summary>Finds where a stretch of own lines turns into a signature or boilerplate. What is doubtful stays the writer's.</summary>
internal static class Tails
{
    private const int MostBelowDashes = 14;
    private const int MostBelowRule = 6;
    private const int MostBelowClosing = 9;
    private const int ShortLine = 72;
    private const int LongTitle = 40;

    private static readonly char[] _ornaments = ['*', '_', '(', '['];

    /// <summary>Marks the tail of the own lines between two lines. A letter's very first line is never a signature.</summary>
    public static void Mark(IReadOnlyList<Line> lines, PartKind[] kinds, int from, int to, bool hasTextAbove)
    {
        var first = Enumerable.Range(from, to - from).FirstOrDefault(at => !lines[at].IsBlank, to) - (hasTextAbove ? 1 : 0);
        var end = Ornaments(lines, first, to);
        end = Mobile(lines, first, Notice(lines, first, end, kinds));
        end = Dashes(lines, first, end);
        end = Mobile(lines, first, Ornaments(lines, first, end));
        end = Closing(lines, first, end);
        for (var at = end; at < to; at++)
        {
            kinds[at] = kinds[at] == PartKind.Own ? PartKind.Signature : kinds[at];
        }
    }

    private static int Trimmed(IReadOnlyList<Line> lines, int first, int end)
    {
        while (end > first && lines[end - 1].IsBlank)
        {
            end--;
        }

        return end;
    }

    private static int Ornaments(IReadOnlyList<Line> lines, int first, int to)
    {
        var end = to;
        for (var at = Trimmed(lines, first, to); at > first && (lines[at - 1].IsBlank || Marks.IsOrnament(lines[at - 1].Text)); at--)
        {
            end = lines[at - 1].IsBlank ? end : at - 1;
        }

        return end > first ? end : to;
    }

    private static int Mobile(IReadOnlyList<Line> lines, int first, int to)
    {
        var last = Trimmed(lines, first, to) - 1;
        return last > first && IsMobile(lines[last].Text) ? last : to;
    }

    // "Sent from my desk, it is easier": a sentence, not a signature.
    private static bool IsMobile(string line)
    {
        var link = line.IndexOf('<', StringComparison.Ordinal);
        var words = link > 0 ? line[..link] : line;
        return words.Length < 80 && !words.Contains(", ", StringComparison.Ordinal) && !words.Contains('?', StringComparison.Ordinal)
            && words.AsSpan().Count(' ') < 9 && ZoneWords.BeginsAsMobile(words.TrimStart(_ornaments));
    }

    private static int Notice(IReadOnlyList<Line> lines, int first, int to, PartKind[] kinds)
    {
        var end = Titled(lines, first, to);
        for (var at = Trimmed(lines, first, end); at > first;)
        {
            var begin = at;
            while (begin > first && !lines[begin - 1].IsBlank)
            {
                begin--;
            }

            var text = string.Join(' ', Enumerable.Range(begin, at - begin).Select(line => lines[line].Text));
            if (begin > first && text.Length > 60 && ZoneWords.Boilerplate(text) >= 2)
            {
                end = begin;
            }
            else if (text.Length > 90)
            {
                break;
            }

            at = Trimmed(lines, first, begin);
        }

        Array.Fill(kinds, PartKind.Disclaimer, end, to - end);
        return end;
    }

    /// <summary>Where a paragraph under the name of a notice begins ("DISCLAIMER: …"): nobody writes on below it.</summary>
    private static int Titled(IReadOnlyList<Line> lines, int first, int to)
    {
        for (var at = first + 1; at < to; at++)
        {
            if (lines[at - 1].IsBlank && lines[at].Text.Length > LongTitle && ZoneWords.BeginsAsNotice(lines[at].Text))
            {
                return at;
            }
        }

        return to;
    }

    private static int Dashes(IReadOnlyList<Line> lines, int first, int to)
    {
        for (var at = first + 1; at < to; at++)
        {
            var most = Delimits(lines[at].Text);
            if (most > 0 && HasAtMost(most, lines, at + 1, to) && Enumerable.Range(at + 1, to - at - 1).All(line => !IsProse(lines[line].Text)))
            {
                return at;
            }
        }

        return to;
    }

    private static int Delimits(string line) => line switch
    {
        "--" or "—" or "–" => MostBelowDashes,
        "---" => MostBelowRule,
        _ => Marks.IsSeparator(line, 5) && line[0] is '_' or '—' or '-' ? MostBelowRule : 0,
    };

    private static int Closing(IReadOnlyList<Line> lines, int first, int to)
    {
        var seen = 0;
        for (var at = Trimmed(lines, first, to) - 1; at > first && seen <= MostBelowClosing; at--)
        {
            if (lines[at].IsBlank)
            {
                continue;
            }

            if (ZoneWords.IsClosing(lines[at].Text))
            {
                return seen >= 2 && IsCard(lines, at + 1, to) ? at : to;
            }

            seen++;
        }

        return to;
    }

    // A name alone under "Best regards" stays with the letter; a card with a title, a phone, an address does not.
    private static bool IsCard(IReadOnlyList<Line> lines, int from, int to)
    {
        var card = Enumerable.Range(from, to - from).Select(at => lines[at].Text).Where(line => line.Length > 0).ToList();
        return card.All(line => line.Length < ShortLine && !IsProse(line)) && (card.Any(HasContact) || card.Count > 2);
    }

    private static bool HasContact(string line) =>
        line.Contains('@', StringComparison.Ordinal) || line.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || line.Contains("://", StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal) || line.Count(char.IsAsciiDigit) >= 6;

    private static bool IsProse(string line) =>
        line is [.., '?' or '？' or '。']
        || line.StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || line.StartsWith("PS", StringComparison.Ordinal)
        || line.StartsWith("З.Ы", StringComparison.OrdinalIgnoreCase) || line.StartsWith("П.С", StringComparison.OrdinalIgnoreCase)
        || (line.Length > 60 && line is [.., '.' or '!'] && line.Count(sign => sign == ' ') > 8);

    private static bool HasAtMost(int most, IReadOnlyList<Line> lines, int from, int to) =>
        !Enumerable.Range(from, to - from).Where(at => !lines[at].IsBlank).Skip(most).Any();
}
