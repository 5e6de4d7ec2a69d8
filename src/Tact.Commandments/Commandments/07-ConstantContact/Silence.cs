using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>How long the client has not heard of us.</summary>
internal static class Silence
{
    /// <summary>Whether the next word is ours to say of our own accord: nobody waits for an answer of ours, and the matter is open.</summary>
    public static bool IsOurs(Correspondence correspondence) =>
        !(correspondence.Letters is [.., var last] && last.At <= correspondence.ClosedAt)
        && (correspondence.LastOfTheirs is not { } theirs || BareThanks.Is(theirs) || correspondence.LastOfOurs is { } ours && ours.At >= theirs.At);

    /// <summary>The newest letter of ours, or the beginning of the work if that is later; null while neither is known.</summary>
    public static DateTimeOffset? Since(Correspondence correspondence)
    {
        var (wrote, began) = (correspondence.LastOfOurs?.At, correspondence.Project?.StartedAt);
        return wrote > began || began is null ? wrote : began;
    }
}
