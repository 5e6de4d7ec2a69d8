namespace Tact.Commandments.Letters;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins, counted from 0.</param>
/// <param name="Length">How long it is; 0 is a point in the text.</param>
public readonly record struct Passage(int Start, int Length)
{
    /// <summary>The first position after the passage.</summary>
    public int End => Start + Length;

    /// <summary>The passage between two positions.</summary>
    public static Passage Between(int start, int end) => new(start, end - start);

    /// <summary>The words of <paramref name="text"/> that stand in this passage.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether the two share at least one position.</summary>
    public bool Overlaps(Passage other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(Passage other) => Start <= other.Start && other.End <= End;

    /// <summary>The same passage, further on by <paramref name="by"/>.</summary>
    public Passage Moved(int by) => this with { Start = Start + by };
}
