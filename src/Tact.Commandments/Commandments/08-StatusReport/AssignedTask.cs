using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Something the client asked us to do, and has not been told of.</summary>
/// <param name="Letter">The letter that asks for it.</param>
/// <param name="Ask">The request.</param>
/// <param name="Matter">What it speaks of, by stems: "logo", "second", "scene", and the deed unless that is to send something.</param>
/// <param name="IsToSend">Whether the client wants to be sent something.</param>
internal sealed record AssignedTask(Letter Letter, Ask Ask, IReadOnlySet<ulong> Matter, bool IsToSend)
{
    /// <summary>The words that ask for it.</summary>
    public string Words => string.Join(' ', Ask.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>By when the client wants to hear of it: the day we promised, else the day they named; null while nobody named one.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>From when that holds.</summary>
    public DateTimeOffset Since { get; init; } = Letter.At;

    /// <summary>Whether a letter of ours spoke of it already, without a report.</summary>
    public bool IsTakenUp { get; init; }

    /// <summary>Whether a letter that leaves at <paramref name="now"/> should speak of it: what we took up waits for its day.</summary>
    public bool IsWanted(DateTimeOffset now) => !IsTakenUp || Due <= now;
}
