using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Passages that do not overlap, in their order: quick to ask, however many there are.</summary>
internal sealed class Stretches
{
    private readonly List<Passage> _all = [];

    /// <summary>Adds one behind the others.</summary>
    public void Add(Passage passage) => _all.Add(passage);

    /// <summary>Whether one of them shares a position with <paramref name="passage"/>.</summary>
    public bool Overlap(Passage passage) => Before(passage.End) is { Length: > 0 } last && last.Overlaps(passage);

    /// <summary>Whether one of them holds all of <paramref name="passage"/>.</summary>
    public bool Hold(Passage passage) => Before(passage.Start + 1) is { Length: > 0 } last && last.Contains(passage);

    /// <summary>The last that begins before a position; empty when none does.</summary>
    private Passage Before(int position)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _all[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? default : _all[low - 1];
    }
}
