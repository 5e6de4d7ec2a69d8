using System.Buffers;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Cuts a text into sentences: English, Russian, Chinese and most that end theirs alike.</summary>
public static class Sentences
{
    // Nobody writes so long a sentence; what is read word against word in one would take forever.
    private const int Longest = 1500, LongestWithoutGap = 2000, LongestOfSigns = 500;

    private static readonly SearchValues<char> Ornaments = SearchValues.Create("-_=*~#+ \t—–.|>");

    /// <summary>The sentences of a text.</summary>
    public static IReadOnlyList<Sentence> Of(string text) => Of(text, []);

    /// <summary>The sentences of a text that was put together of pieces: none reaches over one of <paramref name="seams"/>, in rising order.</summary>
    public static IReadOnlyList<Sentence> Of(string text, IReadOnlyList<int> seams)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (var end in Ends(text, Merged(Enumerations.In(text), seams)))
        {
            Add(sentences, text, start, end);
            start = end;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static List<int> Merged(List<int> items, IReadOnlyList<int> seams)
    {
        items.AddRange(seams);
        items.Sort();
        return items;
    }

    private static IEnumerable<int> Ends(string text, List<int> cuts)
    {
        var (inside, lines) = (new Enclosures(text), new LineEnds(text));
        var (from, cut) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (cut < cuts.Count && cuts[cut] == at)
            {
                cut++;
                yield return from = at;
            }

            if (IsOverlong(text, from, at) || (text[at] == '\n' && lines.Ends(at)))
            {
                yield return from = at + (text[at] == '\n' ? 1 : 0);
            }
            else if (Mark(text, at) is var end && end > at)
            {
                if (!inside.Holds(end) && Closes(text, from, at, end))
                {
                    yield return from = end;
                }

                at = end - 1;
            }
        }
    }

    private static bool IsOverlong(string text, int from, int at) =>
        at - from > LongestOfSigns && !char.IsLowSurrogate(text[at])
        && at - from > (Scripts.IsHan(text[at]) ? LongestOfSigns : char.IsWhiteSpace(text[at]) ? Longest : LongestWithoutGap);

    /// <summary>Where the full stop or face that begins here ends; not beyond <paramref name="at"/> when none does.</summary>
    private static int Mark(string text, int at) =>
        FullStops.IsMark(text[at]) ? FullStops.End(text, at) : Faces.End(text, at);

    private static bool Closes(string text, int from, int at, int end) => FullStops.IsMark(text[at])
        ? FullStops.Ends(text, Begin(text, from), at, end)
        : Faces.EndsSentence(text, end);

    private static int Begin(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var passage = Passage.Between(start, end);
        if (passage.Length > 0 && text.AsSpan(start, end - start).ContainsAnyExcept(Ornaments))
        {
            sentences.Add(new(passage.In(text), passage));
        }
    }
}
