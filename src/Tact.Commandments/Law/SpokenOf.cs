using System.Runtime.CompilerServices;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What a text speaks of, to be compared with words of the house: by stems and concepts, so that "two rounds of corrections" is met by "corrections (two rounds)".</summary>
internal sealed class SpokenOf
{
    private const double Enough = 0.66;

    // Words of the house and letters of the history are asked after again with every keystroke: the very same strings.
    private static readonly ConditionalWeakTable<string, HashSet<ulong>> Known = [];

    private readonly HashSet<ulong> _terms;

    private SpokenOf(HashSet<ulong> terms) => _terms = terms;

    /// <summary>What is spoken of in texts together.</summary>
    public static SpokenOf In(params IEnumerable<string> texts)
    {
        var terms = new HashSet<ulong>();
        foreach (var text in texts)
        {
            terms.UnionWith(Of(text));
        }

        return new(terms);
    }

    /// <summary>Whether nearly all that <paramref name="words"/> speak of is spoken of here. Words that every letter has do not count.</summary>
    public bool Has(string words)
    {
        var sought = Of(words);
        return sought.Count > 0 && sought.Count(_terms.Contains) >= Math.Max(1, Enough * sought.Count);
    }

    /// <summary>Whether all of a name stands here.</summary>
    public bool HasAllOf(string name) => Of(name) is { Count: > 0 } sought && sought.IsSubsetOf(_terms);

    /// <summary>Whether all of the terms stand here.</summary>
    public bool HasAll(IReadOnlySet<ulong> terms) => terms.IsSubsetOf(_terms);

    private static HashSet<ulong> Of(string text) => Known.GetValue(text, Read);

    private static HashSet<ulong> Read(string text)
    {
        var words = WordRun.Of(text);
        return Terms.Of(words).Between(0, words.Count);
    }
}
