using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>Votes for the languages of a writing, by the small words of <c>languages.txt</c>. A word of several languages splits its vote.</summary>
internal sealed class LanguageWords
{
    private static readonly Lazy<(string[] Names, Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Words)> Known = new(Load);

    private readonly double[] _votes = new double[Known.Value.Names.Length];

    /// <summary>How many words carry an accent, which English hardly knows.</summary>
    public int Accents { get; private set; }

    /// <summary>Counts the votes of a text.</summary>
    public static LanguageWords Votes(ReadOnlySpan<char> text, bool isCyrillic)
    {
        var votes = new LanguageWords();
        Span<char> word = stackalloc char[24];
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? char.ToLowerInvariant(text[at]) : ' ';
            sign = sign is '’' ? '\'' : sign;
            if (isCyrillic ? Scripts.IsCyrillic(sign) : Scripts.IsLatin(sign) || sign == '\'')
            {
                length += length < word.Length ? 1 : 0;
                word[length - 1] = sign;
            }
            else if (length > 0)
            {
                votes.Count(word[..length]);
                length = 0;
            }
        }

        return votes;
    }

    /// <summary>The votes for one language.</summary>
    public double Of(string language) => _votes[Array.IndexOf(Known.Value.Names, language)];

    /// <summary>The most votes any other language has.</summary>
    public double Best(string except)
    {
        var best = 0.0;
        for (var at = 0; at < _votes.Length; at++)
        {
            best = Known.Value.Names[at] == except ? best : Math.Max(best, _votes[at]);
        }

        return best;
    }

    private void Count(ReadOnlySpan<char> word)
    {
        Accents += word.ContainsAnyInRange('\u00c0', '\u024f') ? 1 : 0;
        if (Known.Value.Words.TryGetValue(word, out var languages))
        {
            foreach (var language in languages)
            {
                _votes[language] += 1.0 / languages.Length;
            }
        }
    }

    private static (string[] Names, Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Words) Load()
    {
        var sections = Embedded.Sections("Reading/Languages/languages.txt");
        sections.Remove("");
        string[] names = [.. sections.Keys];
        var words = sections.SelectMany(section => section.Value.SelectMany(line => line.Split(' ')).Distinct().Select(word => (word, Array.IndexOf(names, section.Key))))
            .GroupBy(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return (names, words.GetAlternateLookup<ReadOnlySpan<char>>());
    }
}
