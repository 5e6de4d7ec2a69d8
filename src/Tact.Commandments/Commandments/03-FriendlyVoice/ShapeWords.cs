using System.Collections.Concurrent;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The words by which the shape of a letter is seen, of one language.</summary>
internal sealed class ShapeWords
{
    private static readonly ConcurrentDictionary<string, ShapeWords> Read = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _words;

    private ShapeWords(string code) => _words = Embedded.Sections($"Commandments/03-FriendlyVoice/FriendlyVoice.shape.{code}.txt")
        .ToDictionary(section => section.Key, section => section.Value.SelectMany(line => line.Split(' ')).ToArray());

    /// <summary>Those of a language, read when first needed; of English for any the law does not speak.</summary>
    public static ShapeWords Of(Language language) => Read.GetOrAdd(language.Code(), static code => new(code));

    /// <summary>Whether the word at a place is in a section.</summary>
    public bool Has(string section, WordRun words, int at) =>
        _sets.GetOrAdd(section, static (section, all) => new(all.GetValueOrDefault(section, [])), _words).Has(words, at);

    /// <summary>Whether the word at a place ends as a section says.</summary>
    public bool Ends(string section, WordRun words, int at)
    {
        var word = words.Span(at);
        foreach (var ending in _words[section])
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at a place begins as a section says.</summary>
    public bool Begins(string section, WordRun words, int at)
    {
        var word = words.Span(at);
        foreach (var beginning in _words[section])
        {
            if (word.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrase of a section that stands at a place of the text, by its length; 0 when none does.</summary>
    public int Phrase(string section, string text, int at)
    {
        foreach (var phrase in _words[section])
        {
            if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0)
            {
                return phrase.Length;
            }
        }

        return 0;
    }
}
