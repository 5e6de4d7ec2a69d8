using Tact.Commandments.Letters;

namespace Tact.Desk.Search;

/// <summary>A letter that was found.</summary>
public sealed record FoundLetter
{
    /// <summary>The letter.</summary>
    public required long LetterId { get; init; }

    /// <summary>The conversation it stands in now.</summary>
    public required long ConversationId { get; init; }

    /// <summary>When it came or left.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Party From { get; init; }

    /// <summary>Whether it is ours.</summary>
    public required bool IsOurs { get; init; }

    /// <summary>Whether files came with it.</summary>
    public required bool HasFiles { get; init; }

    /// <summary>Its subject.</summary>
    public required MarkedText Subject { get; init; }

    /// <summary>The words around what was found, of the new text where it stands there.</summary>
    public required MarkedText Snippet { get; init; }
}
