using Tact.Commandments.Letters;

namespace Tact.Cli.Cases;

/// <summary>Finds, in a whole archive, the letters a draft belongs to.</summary>
internal static class Conversation
{
    /// <summary>
    /// The letters of the conversation that any of <paramref name="answered"/> stands in; all of <paramref name="archive"/>
    /// when the draft names no letter that is there.
    /// </summary>
    public static IReadOnlyList<Letter> Of(IReadOnlyList<string> answered, IReadOnlyList<Letter> archive)
    {
        var known = new HashSet<string>(answered, StringComparer.Ordinal);
        return archive.Any(letter => known.Contains(letter.MessageId)) ? Reached(known, archive) : archive;
    }

    /// <summary>Grows the circle of ids until no letter outside it names one of them.</summary>
    private static List<Letter> Reached(HashSet<string> known, IReadOnlyList<Letter> archive)
    {
        var within = new HashSet<Letter>();
        bool grew;
        do
        {
            grew = false;
            foreach (var letter in archive.Where(letter => !within.Contains(letter) && Ids(letter).Any(known.Contains)))
            {
                known.UnionWith(Ids(letter));
                grew |= within.Add(letter);
            }
        }
        while (grew);
        return [.. archive.Where(within.Contains)];
    }

    private static IEnumerable<string> Ids(Letter letter) =>
        [letter.MessageId, .. letter.References, .. letter.References.Count == 0 && letter.InReplyTo is { } parent ? [parent] : Array.Empty<string>()];
}
