namespace Tact.Commandments;

/// <summary>Spreads a term written with its forms in braces: <c>memor{y,ies}</c>. Several braces in a line go together, first with first.</summary>
internal static class Forms
{
    /// <summary>All forms, in their order; the text itself where it has no braces.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var count = Braces(text).Select(brace => brace.Count).DefaultIfEmpty(1).Min();
        return [.. Enumerable.Range(0, count).Select(at => Form(text, at))];
    }

    /// <summary>Each form of a term with the same form of its plain wording; a wording that has one form serves for all.</summary>
    public static IEnumerable<(string Term, string Plain)> Pairs(string term, string plain)
    {
        var (terms, plains) = (Of(term), Of(plain));
        return terms.Select((one, at) => (one, plains[Math.Min(at, plains.Count - 1)]));
    }

    private static string Form(string text, int at)
    {
        foreach (var brace in Braces(text))
        {
            text = text.Replace("{" + string.Join(',', brace) + "}", brace[Math.Min(at, brace.Count - 1)], StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<List<string>> Braces(string text)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return [.. text[(open + 1)..close].Split(',')];
        }
    }
}
