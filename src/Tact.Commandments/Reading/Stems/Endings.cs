
namespace Tact.Commandments.Reading;

/// <summary>Endings of words, the longest found first.</summary>
internal sealed class Endings
{
    private readonly Dictionary<char, Ending[]> _byLast;

    private Endings(IEnumerable<Ending> endings) => _byLast = endings
        .GroupBy(ending => ending.Text[^1])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(ending => ending.Text.Length).ToArray());

    /// <summary>Lines of an ending and what stands in its place.</summary>
    public static Endings Replaced(IEnumerable<string> lines) =>
        new(lines.Select(line => line.Split(' ')).Select(pair => new Ending(pair[0], pair[1].Trim('-'), false)));

    /// <summary>Lines of endings that are taken off; those of <paramref name="guarded"/> only after certain letters.</summary>
    public static Endings TakenOff(IEnumerable<string> lines, IEnumerable<string>? guarded = null) =>
        new([.. Pieces(lines, false), .. Pieces(guarded ?? [], true)]);

    /// <summary>The longest ending of <paramref name="word"/>, or null.</summary>
    public Ending? Longest(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !_byLast.TryGetValue(word[^1], out var endings))
        {
            return null;
        }

        foreach (var ending in endings)
        {
            if (word.EndsWith(ending.Text))
            {
                return ending;
            }
        }

        return null;
    }

    private static IEnumerable<Ending> Pieces(IEnumerable<string> lines, bool isGuarded) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(text => new Ending(text, "", isGuarded));
}
