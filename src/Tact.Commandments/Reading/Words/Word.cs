namespace Tact.Commandments.Reading;

/// <summary>A word of a text, by its place.</summary>
internal readonly record struct Word(int Start, int Length, WordKind Kind)
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;
}
