using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>The words that every letter has, and the concepts that unite different words for one thing.</summary>
internal sealed class TermLists
{
    /// <summary>How many words the longest phrase of a concept has.</summary>
    public const int LongestPhrase = 4;

    private static readonly Lazy<TermLists> Read = new(() => new());

    private readonly HashSet<ulong> _common;
    private readonly Dictionary<ulong, ulong> _concepts;

    private readonly HashSet<ulong> _weak;

    private TermLists()
    {
        var sections = Embedded.Sections("Reading/Terms/concepts.txt");
        var concepts = new Dictionary<ulong, ulong>();
        foreach (var line in sections[""])
        {
            var (name, words) = (line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            foreach (var phrase in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                concepts.TryAdd(Phrase(phrase), Concept(name));
            }
        }

        _concepts = concepts;
        _weak = sections["weak"].SelectMany(line => line.Split(' ')).Select(Concept).ToHashSet();
        _common = Embedded.Sections("Reading/Terms/common.txt")[""]
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Phrase).ToHashSet();
    }

    /// <summary>The lists, read when first needed.</summary>
    public static TermLists All => Read.Value;

    /// <summary>The term of a concept.</summary>
    public static ulong Concept(string name) => Term.Of('#' + name);

    /// <summary>Whether a word is one that every letter has.</summary>
    public bool IsCommon(ulong word) => _common.Contains(word);

    /// <summary>How much it tells that two sentences share a term.</summary>
    public double Weight(ulong term) => _weak.Contains(term) ? 0.5 : 1;

    /// <summary>The concept a phrase speaks of, or 0.</summary>
    public ulong ConceptOf(ulong phrase) => _concepts.GetValueOrDefault(phrase);

    // A phrase as it is met in a text: cut into words, each down to its stem.
    private static ulong Phrase(string phrase)
    {
        var words = WordRun.Of(phrase.Replace('_', ' '));
        var whole = 0UL;
        for (var at = 0; at < words.Count; at++)
        {
            whole = Term.Join(whole, Term.Of(words, at));
        }

        return whole;
    }
}
