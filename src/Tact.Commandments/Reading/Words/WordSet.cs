namespace Tact.Commandments.Reading;

/// <summary>A set of words that can be asked about a stretch of text without copying it.</summary>
internal sealed class WordSet
{
    // Comparing a few words is quicker than to hash one, and thousands of sets of a pattern hold one word.
    private const int Few = 3;

    private readonly string[] _few;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _many;

    /// <summary>The set of these words.</summary>
    public WordSet(IEnumerable<string> words)
    {
        string[] all = [.. words];
        _few = all.Length <= Few ? all : [];
        _many = all.Length <= Few ? null : new HashSet<string>(all, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the word is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _many is { } many ? many.Contains(word) : IsOneOfFew(word);

    /// <summary>Whether there is a word at that place and it is one of them.</summary>
    public bool Has(WordRun run, int at) => (uint)at < (uint)run.Count && Has(run.Span(at));

    private bool IsOneOfFew(ReadOnlySpan<char> word)
    {
        foreach (var one in _few)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}
