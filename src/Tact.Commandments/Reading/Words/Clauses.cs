using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>Where clauses begin and end in a run of words.</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:()[]«»\"“”—–-*•.!?…，；：（）。！？、");

    private static readonly Lazy<WordSet> Fillers = new(() =>
        new(Law.Embedded.Sections("Reading/Words/fillers.txt")[""].SelectMany(line => line.Split(' '))));

    /// <summary>Whether a clause begins at <paramref name="at"/>: at the sentence's beginning, after a mark or after words that only lead in ("and", "also").</summary>
    public static bool Begins(WordRun words, int at, int from)
    {
        for (var steps = 0; steps < 4; steps++, at--)
        {
            if (at <= from || IsBreak(words, at - 1))
            {
                return true;
            }

            if (!Fillers.Value.Has(words, at - 1) && !words.Has(at - 1, WordKind.Number))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a clause ends before <paramref name="at"/>.</summary>
    public static bool Ends(WordRun words, int at, int to) => at >= to || IsBreak(words, at);

    /// <summary>The clauses between two words, without the marks; none is empty.</summary>
    public static IEnumerable<(int From, int To)> Of(WordRun words, int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (at == to || IsBreak(words, at))
            {
                if (at > from)
                {
                    yield return (from, at);
                }

                from = at + 1;
            }
        }
    }

    /// <summary>Whether what stands at <paramref name="at"/> only leads from one clause to the next: a mark, "and", "please".</summary>
    public static bool IsIdle(WordRun words, int at) => IsBreak(words, at) || Fillers.Value.Has(words, at);

    /// <summary>Whether a mark between clauses stands at <paramref name="at"/>.</summary>
    public static bool IsBreak(WordRun words, int at) =>
        words.Has(at, WordKind.Sign) && Breaks.Contains(words.Lower[words[at].Start]);
}
