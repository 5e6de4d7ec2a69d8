using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>The word lists that decide whether a full stop ends a sentence.</summary>
internal static class Abbreviations
{
    private static readonly Lazy<Dictionary<string, WordSet>> Sections = new(() =>
        Embedded.Sections("Reading/Sentences/abbreviations.txt").Where(section => section.Key.Length > 0)
            .ToDictionary(section => section.Key, section => new WordSet(section.Value.SelectMany(line => line.Split(' ')))));

    /// <summary>Something always follows ("Mr.").</summary>
    public static bool Never(ReadOnlySpan<char> word) => Has("never", word);

    /// <summary>A number may follow ("No.").</summary>
    public static bool BeforeNumber(ReadOnlySpan<char> word) => Has("number", word);

    /// <summary>It may end a sentence or not ("Co.").</summary>
    public static bool Maybe(ReadOnlySpan<char> word) => Has("maybe", word);

    /// <summary>It follows a number ("p.m.", «км.»).</summary>
    public static bool Measure(ReadOnlySpan<char> word) => Has("measure", word);

    /// <summary>Any short form at all.</summary>
    public static bool Any(ReadOnlySpan<char> word) => Never(word) || BeforeNumber(word) || Maybe(word) || Measure(word);

    /// <summary>Words that begin sentences.</summary>
    public static bool Starts(ReadOnlySpan<char> word) => Has("starter", word);

    /// <summary>Words that begin a new sentence at the beginning of a line.</summary>
    public static bool StartsLine(ReadOnlySpan<char> word) => Has("line", word);

    /// <summary>Words of telling ("she said").</summary>
    public static bool Tells(ReadOnlySpan<char> word) => Has("telling", word);

    private static bool Has(string section, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        if (word.Length is 0 or > 16)
        {
            return false;
        }

        word.ToLowerInvariant(lower);
        return Sections.Value[section].Has(lower[..word.Length]);
    }
}
