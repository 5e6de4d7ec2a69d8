using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>The words of the index a text is looked for by.</summary>
internal static class SoughtWords
{
    /// <summary>Those of a text: of signs that stand together the pairs, of one alone itself, of all else what is kept for the whole unit.</summary>
    public static List<string> Of(WordRun run, List<Unit> units)
    {
        var words = new List<string>();
        for (var at = 0; at < units.Count; at++)
        {
            var unit = units[at];
            var follows = at > 0 && Units.Follows(run.Text, unit, units[at - 1]);
            if (follows)
            {
                words.Add(string.Concat(Span(run, units[at - 1]), Span(run, unit)));
            }
            else if (at + 1 == units.Count || !Units.Follows(run.Text, units[at + 1], unit))
            {
                words.AddRange(Forms.Sought(Span(run, unit), unit.Kind).Where(word => word.Length > 0));
            }
        }

        return words;
    }

    private static ReadOnlySpan<char> Span(WordRun run, Unit unit) => run.Lower.AsSpan(unit.Start, unit.Length);
}
