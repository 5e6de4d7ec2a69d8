using Tact.Commandments.Law;

namespace Tact.Desk.Coaching;

/// <summary>Everything the coach has to say about a draft, in one answer.</summary>
/// <param name="Examination">What the law holds against it, and what was set aside.</param>
/// <param name="Asks">The client's open asks and what the draft does about each.</param>
/// <param name="Recipients">Who is missing and who is new.</param>
/// <param name="Seconds">How long the client takes to read it.</param>
public sealed record Counsel(
    Examination Examination, IReadOnlyList<CheckedAsk> Asks, RecipientDiff Recipients, int Seconds)
{
    /// <summary>What was set aside, by waiver.</summary>
    public IReadOnlyList<SetAside> SetAside { get; init; } = [];
}
