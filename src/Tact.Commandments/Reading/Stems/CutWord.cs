using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>A word while its endings come off, in the room it was given.</summary>
internal ref struct CutWord(Span<char> room, int length)
{
    private readonly Span<char> _room = room;

    /// <summary>How many letters are left.</summary>
    public int Length { get; private set; } = length;

    /// <summary>The letters left.</summary>
    public readonly ReadOnlySpan<char> Letters => _room[..Length];

    /// <summary>The letter at a place.</summary>
    public readonly ref char this[int at] => ref _room[at];

    /// <summary>The last letter; none when none is left.</summary>
    public readonly char Last => Length > 0 ? _room[Length - 1] : '\0';

    /// <summary>Whether it ends so.</summary>
    public readonly bool Ends(ReadOnlySpan<char> ending) => Letters.EndsWith(ending);

    /// <summary>The letters from a place on; none when the word has become shorter.</summary>
    public readonly ReadOnlySpan<char> From(int at) => at < Length ? _room[at..Length] : [];

    /// <summary>Where the region begins that follows the first "vowel, then none" at or after a place; the end of the word when there is none.</summary>
    public readonly int Region(int from, SearchValues<char> vowels)
    {
        for (var at = from + 1; at < Length; at++)
        {
            if (vowels.Contains(_room[at - 1]) && !vowels.Contains(_room[at]))
            {
                return at + 1;
            }
        }

        return Length;
    }

    /// <summary>Takes letters off the end.</summary>
    public void Drop(int letters) => Length -= letters;

    /// <summary>Puts letters in place of the last ones.</summary>
    public void Replace(int letters, ReadOnlySpan<char> instead)
    {
        Length -= letters;
        instead.CopyTo(_room[Length..]);
        Length += instead.Length;
    }

    /// <summary>Becomes another word.</summary>
    public void Become(ReadOnlySpan<char> word) => Replace(Length, word);
}
