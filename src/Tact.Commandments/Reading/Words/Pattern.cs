namespace Tact.Commandments.Reading;

/// <summary>
/// Words in a row that mean something, as the lists write them:
/// <c>could|can you (please) send*</c>. <c>|</c> stands between alternatives, brackets round what may be left out,
/// <c>*</c> for any ending, <c>...</c> for up to four words, <c>#</c> for a number (<c>\#</c> where it would begin a line, which <c>#</c> makes a remark), <c>^</c> and <c>$</c> for the beginning and end of a
/// clause, and <c>&lt;name&gt;</c> for any phrase of the section of that name. In a section an underscore joins the words of one phrase.
/// </summary>
internal sealed class Pattern
{
    private const int LongestGap = 4;

    private readonly Element[] _elements;

    private Pattern(Element[] elements, string section, double weight, string line) =>
        (_elements, Section, Weight, Line) = (elements, section, weight, line);

    /// <summary>The line of the list it was read from.</summary>
    public string Line { get; }

    /// <summary>The section of the list it stands in.</summary>
    public string Section { get; }

    /// <summary>How much it says, from 0 to 1; what the section's heading names, or 1.</summary>
    public double Weight { get; }

    /// <summary>Reads a pattern.</summary>
    public static Pattern Of(string line, string section, double weight, Func<string, IReadOnlyList<string>> phrases) =>
        new([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(piece => Read(piece, phrases))], section, weight, line);

    /// <summary>The words it can begin with; null stands for a number.</summary>
    public IEnumerable<string?> Beginnings()
    {
        foreach (var element in _elements.Where(element => element.Kind != ElementKind.Start))
        {
            foreach (var beginning in element.Kind == ElementKind.Number ? [null] : element.Phrases.Select(phrase => phrase[0] == "#" ? null : phrase[0]))
            {
                yield return beginning;
            }

            if (!element.IsOptional)
            {
                yield break;
            }
        }
    }

    /// <summary>Where it ends when it begins at <paramref name="at"/>, between the bounds of a sentence; or -1.</summary>
    public int Match(WordRun words, int at, int from, int to) => Match(words, at, from, to, 0);

    private int Match(WordRun words, int at, int from, int to, int element)
    {
        if (element == _elements.Length)
        {
            return at;
        }

        var one = _elements[element];
        var end = one.Kind switch
        {
            ElementKind.Start => Clauses.Begins(words, at, from) ? Match(words, at, from, to, element + 1) : -1,
            ElementKind.End => Clauses.Ends(words, at, to) ? Match(words, at, from, to, element + 1) : -1,
            ElementKind.Number => at < to && words.Has(at, WordKind.Number) ? Match(words, at + 1, from, to, element + 1) : -1,
            ElementKind.Gap => AfterGap(words, at, from, to, element),
            _ => AfterPhrase(words, at, from, to, element),
        };
        return end < 0 && one.IsOptional ? Match(words, at, from, to, element + 1) : end;
    }

    private int AfterGap(WordRun words, int at, int from, int to, int element)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped <= to; skipped++)
        {
            if (Match(words, at + skipped, from, to, element + 1) is var end and >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private int AfterPhrase(WordRun words, int at, int from, int to, int element)
    {
        var next = at;
        while ((next = _elements[element].End(words, at, to, next)) >= 0)
        {
            if (Match(words, next, from, to, element + 1) is var end and >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private static Element Read(string piece, Func<string, IReadOnlyList<string>> phrases) => piece switch
    {
        "..." => new(ElementKind.Gap, [], false),
        "#" or @"\#" => new(ElementKind.Number, [], false),
        "^" => new(ElementKind.Start, [], false),
        "$" => new(ElementKind.End, [], false),
        ['(', .. var inner, ')'] => Read(inner, phrases) with { IsOptional = true },
        _ => new(ElementKind.Phrases, [.. piece.Split('|').SelectMany(one => Expand(one, phrases)).Select(Cut)], false),
    };

    private static IEnumerable<string> Expand(string piece, Func<string, IReadOnlyList<string>> phrases) =>
        piece is ['<', .. var name, '>'] ? phrases(name) : [piece];

    private static string[] Cut(string phrase)
    {
        var text = phrase.TrimEnd('*').Replace('_', ' ');
        var words = WordRun.Of(text);
        var cut = Enumerable.Range(0, words.Count).Select(at => words.Span(at).ToString()).ToArray();
        if (phrase is [.., '*'])
        {
            cut[^1] += '*';
        }

        return cut;
    }
}
