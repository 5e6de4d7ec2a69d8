using System.Runtime.CompilerServices;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The words of a letter's new text, cut once.</summary>
internal static class LetterWords
{
    // A history is asked about again with every key a member presses.
    private static readonly ConditionalWeakTable<LetterReading, WordRun> Known = [];

    /// <summary>Those of <paramref name="reading"/>.</summary>
    public static WordRun Of(LetterReading reading) => Known.GetValue(reading, static reading => WordRun.Of(reading.Text));
}
