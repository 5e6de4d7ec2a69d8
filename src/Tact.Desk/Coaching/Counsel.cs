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
    /// <summary>The edit that lays out the client's unanswered questions, numbered, each with room beneath; null where none is left.</summary>
    public Fix.Text? Skeleton { get; init; }

    /// <summary>The letters of other conversations that findings rest on, by Message-ID.</summary>
    public IReadOnlyDictionary<string, CitedLetter> Cited { get; init; } = new Dictionary<string, CitedLetter>();

    /// <summary>What was set aside, by waiver.</summary>
    public IReadOnlyList<SetAside> SetAside { get; init; } = [];
}
