namespace Tact.Commandments.Letters;

/// <summary>
/// The read-only view of a conversation that a commandment sees: its letters in the order they happened,
/// and what members noted about it by hand.
/// </summary>
public sealed class Correspondence
{
    /// <summary>A correspondence with no letters: the draft opens it.</summary>
    public static Correspondence None { get; } = new([]);

    /// <summary>Puts letters in order, whatever order they arrived in.</summary>
    public Correspondence(IEnumerable<Letter> letters) =>
        Letters = [.. letters.OrderBy(letter => letter.At).ThenBy(letter => letter.MessageId, StringComparer.Ordinal)];

    /// <summary>All letters, oldest first; equal instants by Message-ID, so that any arrival order gives the same view.</summary>
    public IReadOnlyList<Letter> Letters { get; }

    /// <summary>Asks that a member struck off or wrote in by hand.</summary>
    public IReadOnlyList<AskMark> Marks { get; init; } = [];

    /// <summary>The instant a member closed the matter, or null while it is open. A later letter of the client reopens it.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The client's time zone, or null where nobody has noted it.</summary>
    public TimeZoneInfo? ClientZone { get; init; }

    /// <summary>The hand-over nobody has confirmed yet, or null.</summary>
    public HandOver? HandOver { get; init; }

    /// <summary>The work it is about, or null where nobody has noted one.</summary>
    public Project? Project { get; init; }

    /// <summary>The calls members noted: by hand, or of those that letters tell of, by the same key.</summary>
    public IReadOnlyList<ClientCall> Calls { get; init; } = [];

    /// <summary>Whether members marked the matter as urgent.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether nothing has been written yet.</summary>
    public bool IsNew => Letters.Count == 0;

    /// <summary>The newest letter of ours, or null.</summary>
    public Letter? LastOfOurs => Letters.LastOrDefault(letter => letter.IsOurs);

    /// <summary>The newest letter a person at the client wrote, or null.</summary>
    public Letter? LastOfTheirs => Letters.LastOrDefault(letter => letter.IsFromAClient());
}
