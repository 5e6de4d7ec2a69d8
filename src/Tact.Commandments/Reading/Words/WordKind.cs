namespace Tact.Commandments.Reading;

/// <summary>What a <see cref="Word"/> is made of.</summary>
public enum WordKind
{
    /// <summary>Letters of an alphabet.</summary>
    Letters,

    /// <summary>One Chinese sign.</summary>
    Han,

    /// <summary>Digits, with the points, commas and colons between them.</summary>
    Number,

    /// <summary>A web or e-mail address.</summary>
    Link,

    /// <summary>A mark of punctuation, a symbol, a picture.</summary>
    Sign,
}
