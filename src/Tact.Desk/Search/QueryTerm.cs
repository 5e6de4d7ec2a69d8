namespace Tact.Desk.Search;

/// <summary>One term of a query, as typed.</summary>
/// <param name="Field">The place it names, or null.</param>
/// <param name="Text">What is looked for.</param>
/// <param name="IsNot">Whether it is to be left out.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="IsOpen">Whether a star says that the word goes on.</param>
/// <param name="End">The position after it.</param>
internal sealed record QueryTerm(QueryField? Field, string Text, bool IsNot, bool IsQuoted, bool IsOpen, int End)
{
    private const int Most = 40;
    private const int Longest = 500;
    private const string Opening = "\"“«„「『";
    private const string Closing = "\"”»“」』";

    /// <summary>The terms of a query, in order; what is beyond any query a person types is left out.</summary>
    public static List<QueryTerm> Of(string typed)
    {
        var terms = new List<QueryTerm>();
        for (var at = 0; at < typed.Length && terms.Count < Most;)
        {
            if (IsGap(typed, at))
            {
                at++;
                continue;
            }

            var term = Next(typed, at);
            if (term.Text.Length > 0)
            {
                terms.Add(term);
            }

            at = term.End;
        }

        return terms;
    }

    private static QueryTerm Next(string typed, int at)
    {
        var isNot = typed[at] == '-' && at + 1 < typed.Length && !IsGap(typed, at + 1) && typed[at + 1] != '-';
        at += isNot ? 1 : 0;
        var (field, start) = FieldAt(typed, at);
        var term = start < typed.Length && Opening.Contains(typed[start]) ? Quoted(typed, start) : Bare(typed, start);
        return term with { Field = field, IsNot = isNot };
    }

    private static (QueryField? Field, int Start) FieldAt(string typed, int at)
    {
        var colon = typed.AsSpan(at).IndexOfAny(':', '：');
        return colon > 0 && QueryFields.Of(typed.AsSpan(at, colon)) is { } field ? (field, at + colon + 1) : (null, at);
    }

    private static QueryTerm Quoted(string typed, int start)
    {
        var closing = Closing[Opening.IndexOf(typed[start], StringComparison.Ordinal)];
        var end = typed.AsSpan(start + 1).IndexOfAny(closing, '"') is var found and >= 0 ? start + 1 + found : typed.Length;
        return new(null, Cut(typed[(start + 1)..end]), false, true, false, Math.Min(typed.Length, end + 1));
    }

    private static QueryTerm Bare(string typed, int start)
    {
        var end = start;
        while (end < typed.Length && !IsGap(typed, end))
        {
            end++;
        }

        var isOpen = end > start + 1 && typed[end - 1] == '*';
        return new(null, Cut(typed[start..(isOpen ? end - 1 : end)]), false, false, isOpen, end);
    }

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;

    // A comma parts words as a space does, but not the digits of a number.
    private static bool IsGap(string typed, int at) => char.IsWhiteSpace(typed[at]) || typed[at] is '，' or '、' or '；' or '。' or ';'
        || (typed[at] == ',' && !(at > 0 && char.IsAsciiDigit(typed[at - 1]) && at + 1 < typed.Length && char.IsAsciiDigit(typed[at + 1])));
}
