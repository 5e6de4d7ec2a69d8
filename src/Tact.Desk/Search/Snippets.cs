using System.Text;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>The words around what was found.</summary>
internal static class Snippets
{
    private const int Lead = 60;
    private const int Length = 220;

    // Telling quotes apart takes time that grows with the text; whoever writes more than this by hand is found all the same.
    private const int MostCut = 6_000;

    /// <summary>Those of a letter: from its new text; from all of it where only a quote has them; its first words where neither has.</summary>
    public static MarkedText Of(string text, string opening, Marking marking)
    {
        foreach (var part in Candidates(text))
        {
            if (marking.First(part) is { } first)
            {
                var around = Around(part, first);
                return new(around, marking.In(around));
            }
        }

        return new(opening, marking.In(opening));
    }

    private static IEnumerable<string> Candidates(string text)
    {
        yield return string.Concat(Zoning.Cut(Beginning(text)).Where(part => part.Kind == PartKind.Own).Select(part => part.Text));
        yield return text;
    }

    private static string Beginning(string text) =>
        text.Length <= MostCut ? text : text[..(text.LastIndexOf('\n', MostCut) is > 0 and var line ? line : MostCut)];

    private static string Around(string text, Passage found)
    {
        var start = WordStart(text, Math.Max(0, found.Start - Lead), found.Start);
        var end = WordEnd(text, Math.Min(text.Length, Math.Max(found.End, start + Length)), found.End);
        return (start > 0 ? "…" : "") + OneLine(text.AsSpan(start, end - start)) + (end < text.Length ? "…" : "");
    }

    /// <summary>The beginning of the first whole word from a position on.</summary>
    private static int WordStart(string text, int at, int found)
    {
        var gap = at == 0 ? -1 : text.AsSpan(at, found - at).IndexOfAny(' ', '\n');
        return gap >= 0 ? at + gap + 1 : at > 0 && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int WordEnd(string text, int at, int found)
    {
        var gap = at == text.Length ? -1 : text.AsSpan(found, at - found).LastIndexOfAny(' ', '\n');
        return gap > 0 ? found + gap : at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                line.Append(sign);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
