using System.Text.Json;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;

namespace Tact.Desk.Drafts;

/// <summary>
/// A draft as it was when it was sent, with what was waived: from this and the letter's own bytes, undo brings it back
/// whole. The files' contents stand in those bytes, in this order.
/// </summary>
public sealed record DraftSnapshot
{
    /// <summary>The draft's number; it comes back under the same.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it answered in.</summary>
    public long? ConversationId { get; init; }

    /// <summary>The letter it answered.</summary>
    public long? AnswersLetterId { get; init; }

    /// <summary>What the member had typed.</summary>
    public required DraftWords Words { get; init; }

    /// <summary>The files, in order.</summary>
    public IReadOnlyList<SentFile> Files { get; init; } = [];

    /// <summary>What the coach held against it and the member sent it with all the same.</summary>
    public IReadOnlyList<WaiverFacts> Waived { get; init; } = [];

    /// <summary>The numbers of the standing waivers that set something of it aside.</summary>
    public IReadOnlyList<long> Stood { get; init; } = [];

    /// <summary>A file that went along.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="MediaType">Its media type.</param>
    /// <param name="Size">Its size in bytes.</param>
    public sealed record SentFile(string Name, string MediaType, long Size);

    /// <summary>A snapshot of <paramref name="draft"/>.</summary>
    public static DraftSnapshot Of(SavedDraft draft, IReadOnlyList<WaiverFacts> waived) => new()
    {
        Id = draft.Id,
        ConversationId = draft.ConversationId,
        AnswersLetterId = draft.AnswersLetterId,
        Words = DraftWords.Of(draft),
        Files = [.. draft.Files.OrderBy(file => file.Id).Select(file => new SentFile(file.Name, file.MediaType, file.Size))],
        Waived = waived,
    };

    /// <summary>The snapshot written as <paramref name="json"/>.</summary>
    public static DraftSnapshot Read(string json) => JsonSerializer.Deserialize<DraftSnapshot>(json, JsonSerializerOptions.Web)!;

    /// <summary>Everyone it went to.</summary>
    public IEnumerable<Party> Recipients => Words.To.Concat(Words.Cc).Concat(Words.Bcc).Distinct();

    /// <summary>The snapshot as JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}
