using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Coaching;

/// <summary>A letter of the archive that is pointed to from elsewhere.</summary>
/// <param name="MessageId">Its Message-ID.</param>
/// <param name="Id">Its number.</param>
/// <param name="ConversationId">The conversation it stands in.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="From">Who wrote it, by name where there is one.</param>
/// <param name="At">When.</param>
public sealed record CitedLetter(string MessageId, long Id, long ConversationId, string Subject, string From, DateTimeOffset At)
{
    /// <summary>The letters of those Message-IDs that are there, by Message-ID.</summary>
    public static async Task<IReadOnlyDictionary<string, CitedLetter>> Find(DeskContext desk, IReadOnlyCollection<string> messageIds, CancellationToken ct = default)
    {
        var found = messageIds.Count == 0 ? [] : await desk.Letters.Where(one => messageIds.Contains(one.MessageId)).OrderBy(one => one.Id)
            .Select(one => new CitedLetter(one.MessageId, one.Id, one.ConversationId, one.Subject, one.FromName.Length > 0 ? one.FromName : one.FromAddress, one.At)).ToListAsync(ct);
        return found.DistinctBy(one => one.MessageId).ToDictionary(one => one.MessageId, StringComparer.Ordinal);
    }
}
