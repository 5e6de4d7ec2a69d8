using Tact.Commandments.Law;

namespace Tact.Commandments;

/// <summary>The words a text is about: without those every letter has, and cut to a stem; pairs of signs in Chinese.</summary>
internal sealed class TopicWords
{
    private const int Stem = 5;
    private const int Shortest = 4;

    private static readonly Lazy<HashSet<string>> Common = new(() =>
        Embedded.Sections("Commandments/16-SameSubject/SameSubject.common.txt").Values
            .SelectMany(lines => lines).SelectMany(line => line.Split(' ')).Select(Cut).ToHashSet(StringComparer.Ordinal));

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>How many different ones there are.</summary>
    public int Count => _words.Count;

    /// <summary>The words of several texts together.</summary>
    public static TopicWords Of(params ReadOnlySpan<string> texts)
    {
        var words = new TopicWords();
        foreach (var text in texts)
        {
            words.Read(text);
        }

        return words;
    }

    /// <summary>These, except those of the other.</summary>
    public TopicWords Without(TopicWords other)
    {
        var words = new TopicWords();
        words._words.UnionWith(_words.Except(other._words));
        return words;
    }

    /// <summary>How many of these the other text has too.</summary>
    public int SharedWith(TopicWords other) => _words.Count(other._words.Contains);

    /// <summary>Whether both are mostly in the same script: words of two languages say nothing about topics.</summary>
    public bool IsWrittenLike(TopicWords other) => Script() == other.Script();

    private void Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]) && IsHan(text[end]) == IsHan(text[at]))
            {
                end++;
            }

            if (end > at)
            {
                Take(text.AsSpan(at, end - at));
            }

            at = Math.Max(end, at + 1);
        }
    }

    private void Take(ReadOnlySpan<char> run)
    {
        if (!IsHan(run[0]))
        {
            _ = run.Length >= Shortest && Cut(run.ToString()) is var stem && !Common.Value.Contains(stem) && _words.Add(stem);
            return;
        }

        for (var at = 0; at + 1 < run.Length; at++)
        {
            if (!Common.Value.Contains(run.Slice(at, 1).ToString()) && !Common.Value.Contains(run.Slice(at + 1, 1).ToString()))
            {
                _words.Add(run.Slice(at, 2).ToString());
            }
        }
    }

    private static string Cut(string word) => (word.Length > Stem ? word[..Stem] : word).ToLowerInvariant();

    private static bool IsHan(char sign) => sign is >= '\u3400' and <= '\u9fff';

    private char Script() => _words.GroupBy(word => IsHan(word[0]) ? '字' : word[0] >= '\u0400' ? 'я' : 'a')
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
}
