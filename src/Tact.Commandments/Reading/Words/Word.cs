namespace Tact.Commandments.Reading;

/// <summary>A word of a text, by its place.</summary>
/// <param name="Start">The position of its first letter.</param>
/// <param name="Length">How many letters it has.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Word(int Start, int Length, WordKind Kind)
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;
}
