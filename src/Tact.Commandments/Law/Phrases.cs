using System.Collections.Concurrent;
using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>
/// What a commandment says to members, in English, Russian and Chinese: the <c>Name.words.txt</c> of its room,
/// with a <c>key = words</c> a line under <c>[en]</c>, <c>[ru]</c> and <c>[zh]</c>.
/// </summary>
internal sealed class Phrases
{
    private static readonly ConcurrentDictionary<string, Phrases> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, string>> _words;

    private Phrases(string room) => _words = Embedded.Sections($"Commandments/{room}.words.txt")
        .Where(section => section.Key.Length > 0)
        .ToDictionary(section => section.Key, section => section.Value.Select(Pair).ToDictionary());

    /// <summary>The words of a commandment, read when first needed.</summary>
    public static Phrases Of(Commandment commandment) =>
        Read.GetOrAdd($"{commandment.Room}/{commandment.GetType().Name}", static room => new(room));

    /// <summary>The keys there are in a language.</summary>
    public IReadOnlyCollection<string> Keys(Language tongue) => _words[tongue.Code()].Keys;

    /// <summary>The words of <paramref name="key"/>, with the facts put in.</summary>
    public string Say(Language tongue, string key, params ReadOnlySpan<object?> facts) =>
        string.Format(CultureInfo.InvariantCulture, _words[tongue.Code()][key], facts);

    /// <summary>Several things as one writes them: "Tom, Eve and Li".</summary>
    public static string Join(Language tongue, IReadOnlyList<string> things)
    {
        var (comma, and) = tongue switch
        {
            Language.Russian => (", ", " и "),
            Language.Chinese => ("、", "和"),
            _ => (", ", " and "),
        };
        return things.Count < 2
            ? string.Concat(things)
            : string.Join(comma, things.Take(things.Count - 1)) + and + things[^1];
    }

    private static KeyValuePair<string, string> Pair(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return new(line[..at].Trim(), line[(at + 1)..].Trim());
    }
}
