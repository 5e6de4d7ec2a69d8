using System.Text;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>Cuts a text into what can be found in it. Letters and queries are cut alike, so what stands in one is found by the other.</summary>
internal static class Units
{
    /// <summary>The units of a text, in order; marks of punctuation are none.</summary>
    public static List<Unit> In(WordRun run) => In(run, new(run.Count));

    /// <summary>The same in a list that is used again.</summary>
    public static List<Unit> In(WordRun run, List<Unit> units)
    {
        units.Clear();
        for (var at = 0; at < run.Count;)
        {
            at = run[at].Kind switch
            {
                WordKind.Letters or WordKind.Number => Take(run, at, units),
                WordKind.Han => Take(run[at], UnitKind.Sign, units, at),
                WordKind.Link => Take(run[at], UnitKind.Link, units, at),
                _ => TakeMark(run, at, units),
            };
        }

        return units;
    }

    /// <summary>Whether a sign follows another as in one word: at once, or after a line that was full.</summary>
    public static bool Follows(string text, Unit sign, Unit before) =>
        before.Kind == UnitKind.Sign && sign.Kind == UnitKind.Sign
        && (before.End == sign.Start || (sign.Start - before.End <= 2 && text.AsSpan(before.End, sign.Start - before.End).Trim("\r\n").IsEmpty));

    private static int Take(Word word, UnitKind kind, List<Unit> units, int at)
    {
        units.Add(new(word.Start, word.Length, kind));
        return at + 1;
    }

    /// <summary>Letters and numbers side by side are one: nobody looks for the 210 of a B210 alone.</summary>
    private static int Take(WordRun run, int at, List<Unit> units)
    {
        var first = at++;
        while (at < run.Count && run[at].Kind is WordKind.Letters or WordKind.Number && run[at].Start == run[at - 1].End)
        {
            at++;
        }

        var (start, end) = (run[first].Start, run[at - 1].End);
        if (run.Lower.AsSpan(start, end - start).ContainsAnyInRange('\u1100', '\ud7ff'))
        {
            TakeSyllables(run.Lower, start, end, units);
        }
        else
        {
            var kind = at - first > 1 ? UnitKind.Code : run[first].Kind == WordKind.Number ? UnitKind.Number : UnitKind.Word;
            units.Add(new(start, end - start, kind));
        }

        return at;
    }

    /// <summary>Syllables of Japanese and Korean one by one, what stands between them as words.</summary>
    private static void TakeSyllables(string text, int start, int end, List<Unit> units)
    {
        for (var at = start; at < end;)
        {
            var from = at++;
            if (!IsSyllable(text[from]))
            {
                while (at < end && !IsSyllable(text[at]))
                {
                    at++;
                }
            }

            units.Add(new(from, at - from, IsSyllable(text[from]) ? UnitKind.Sign : UnitKind.Word));
        }
    }

    /// <summary>Rare Chinese signs are written with two code units, and are taken for marks when words are cut.</summary>
    private static int TakeMark(WordRun run, int at, List<Unit> units)
    {
        var word = run[at];
        if (word.Length == 2 && Rune.TryGetRuneAt(run.Text, word.Start, out var rune) && Rune.IsLetter(rune))
        {
            units.Add(new(word.Start, 2, UnitKind.Sign));
        }

        return at + 1;
    }

    private static bool IsSyllable(char sign) => Scripts.IsKana(sign) || Scripts.IsHangul(sign);
}
