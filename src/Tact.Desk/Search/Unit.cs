namespace Tact.Desk.Search;

/// <summary>A piece of a text that can be found by itself, by its place.</summary>
internal readonly record struct Unit(int Start, int Length, UnitKind Kind)
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;
}

/// <summary>What a <see cref="Unit"/> is.</summary>
internal enum UnitKind
{
    /// <summary>A word of an alphabet.</summary>
    Word,

    /// <summary>Letters and digits without a gap: <c>b210</c>, <c>10kg</c>.</summary>
    Code,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A web or e-mail address.</summary>
    Link,

    /// <summary>One sign of a writing that sets no spaces: Chinese, Japanese, Korean.</summary>
    Sign,
}
