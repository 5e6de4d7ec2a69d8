namespace Tact.Desk.Filing;

/// <summary>
/// Letters that each claim to answer the other. No true history says so: of what such a letter names only the last, the
/// letter it claims to answer at once, is believed.
/// </summary>
internal static class Contradictions
{
    /// <summary>The letters with what can be believed of the ids they name.</summary>
    public static IEnumerable<TiedLetter> Without(IReadOnlyList<TiedLetter> letters)
    {
        var named = letters.ToLookup(one => one.Letter.MessageId, one => one.Named, StringComparer.Ordinal);
        return letters.Select(one => one.Named.Any(id => named[id].Any(back => back.Contains(one.Letter.MessageId)))
            ? one with { Named = [one.Named[^1]] }
            : one);
    }
}
