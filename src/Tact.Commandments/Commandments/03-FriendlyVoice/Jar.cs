using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>A place in a letter where the voice is not a friend's.</summary>
/// <param name="Key">What jars, as the room's words name it.</param>
/// <param name="Passage">Where, in the new text.</param>
/// <param name="Level">How gravely it weighs.</param>
/// <param name="Instead">What to say there; nothing to leave it out, null where the sentence has to be written anew.</param>
internal sealed record Jar(string Key, Passage Passage, Level Level, string? Instead = null)
{
    /// <summary>The facts its words tell.</summary>
    public object?[] Facts { get; init; } = [];
}
