namespace Tact.Commandments.Reading;

/// <summary>Where an earlier letter begins beneath the new text.</summary>
/// <param name="Kind">A quote or a forwarded letter.</param>
/// <param name="Introduction">How many lines introduce it; 0 when none begins here.</param>
/// <param name="IsToTheEnd">Whether it takes all the rest: it has no marks of its own.</param>
internal readonly record struct History(PartKind Kind, int Introduction, bool IsToTheEnd)
{
    private static readonly History None = new(PartKind.Own, 0, false);

    /// <summary>What begins at a line that is neither quoted nor blank.</summary>
    public static History At(IReadOnlyList<Line> lines, int at, bool hasTextAbove)
    {
        var announced = Marks.Announced(lines[at].Text);
        if (announced != PartKind.Own)
        {
            return Announced(lines, at, announced);
        }

        var rules = Marks.IsSeparator(lines[at].Text, 5) ? Next(lines, at + 1) - at : 0;
        if (at + rules < lines.Count && HeaderBlocks.At(lines, at + rules, isAnnounced: rules > 0) is var headers and > 0)
        {
            return new(PartKind.Quote, rules + headers, true);
        }

        return Attributed(lines, at, hasTextAbove);
    }

    private static History Announced(IReadOnlyList<Line> lines, int at, PartKind kind)
    {
        var next = Next(lines, at + 1);
        if (next >= lines.Count || lines[next].IsQuoted)
        {
            return new(kind, 1, next >= lines.Count && kind == PartKind.Quote);
        }

        return new(kind, next - at + HeaderBlocks.At(lines, next, isAnnounced: true), true);
    }

    // An introduction with no marks below and nothing above stands over an answer written beneath it.
    private static History Attributed(IReadOnlyList<Line> lines, int at, bool hasTextAbove)
    {
        var count = Attributions.At(lines, at);
        if (count == 0)
        {
            return None;
        }

        var next = Next(lines, at + count);
        return new(PartKind.Quote, count, hasTextAbove && (next >= lines.Count || !lines[next].IsQuoted));
    }

    private static int Next(IReadOnlyList<Line> lines, int at)
    {
        while (at < lines.Count && lines[at].IsBlank && !lines[at].IsQuoted)
        {
            at++;
        }

        return at;
    }
}
