using System.Collections.Frozen;

namespace Tact.Commandments.Reading;

/// <summary>A set of words that can be asked about a stretch of text without copying it.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether there is a word at that place and it is one of them.</summary>
    public bool Has(WordRun run, int at) => (uint)at < (uint)run.Count && _words.Contains(run.Span(at));
}
