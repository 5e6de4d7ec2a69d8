namespace Tact.Commandments.Reading;

/// <summary>Finds the headers that Outlook and its kin set above an earlier letter, with no mark before the lines.</summary>
internal static class HeaderBlocks
{
    private const int Reach = 12;

    /// <summary>How many lines from <paramref name="at"/> on are the headers of an earlier letter; 0 for none.</summary>
    public static int At(IReadOnlyList<Line> lines, int at, bool isAnnounced)
    {
        if (Kind(lines[at].Text) is null or "cc")
        {
            return 0;
        }

        var (kinds, last, hasAddress, strays) = (new HashSet<string>(), at, false, 0);
        for (var look = at; look < lines.Count && look < at + Reach && strays < 2; look++)
        {
            var line = lines[look];
            if (Kind(line.Text) is { } kind)
            {
                (last, strays) = (look, 0);
                kinds.Add(kind);
                hasAddress |= line.Text.Contains('@', StringComparison.Ordinal);
            }
            else if (!line.IsBlank || kinds.Count > 2)
            {
                strays++;
            }
        }

        return IsBlock(kinds, hasAddress, isAnnounced) ? last - at + 1 : 0;
    }

    /// <summary>Which header a line is, or null.</summary>
    public static string? Kind(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 40)).IndexOfAny(':', '：');
        return colon < 1 ? null : ZoneWords.Header(line[..colon].Trim(' ', '*', '_', '\u00a0', '|', '\t'));
    }

    // "From: Berlin, To: Paris, Date: 5 May" is an order, not a header: an address or a subject must stand by.
    private static bool IsBlock(HashSet<string> kinds, bool hasAddress, bool isAnnounced) =>
        (kinds.Count >= 3 && (hasAddress || kinds.Contains("subject") || isAnnounced))
        || (kinds.Count == 2 && (hasAddress || isAnnounced) && (kinds.Contains("sent") || kinds.Contains("from")));
}
