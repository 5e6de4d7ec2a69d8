using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Tact.Commandments.Letters;
using Tact.Desk.Storage;

namespace Tact.Desk.Coaching;

/// <summary>
/// The correspondences looked at lately, each read once for each version of its conversation: while a member types,
/// only the draft is read again.
/// </summary>
public sealed class CorrespondenceShelf(DeskStore store) : IDisposable
{
    /// <summary>How many characters of letters are kept at most; what has not been looked at longest goes first.</summary>
    private const long MostText = 24_000_000;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostText });

    /// <summary>The correspondence of that conversation as it stands now; <see cref="Correspondence.None"/> when there is none.</summary>
    public async Task<Correspondence> Of(long conversationId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var now = await desk.Conversations.Where(one => one.Id == conversationId)
            .Select(one => new Edition(one.Version, one.LetterCount, one.Client == null ? null : one.Client.Zone))
            .FirstOrDefaultAsync(ct);
        if (now is null)
        {
            return Correspondence.None;
        }

        if (_kept.TryGetValue(conversationId, out Shelved? shelved) && shelved!.Edition == now)
        {
            return shelved.Correspondence;
        }

        var read = await CorrespondenceOf.Conversation(desk, conversationId, ct);
        var size = read.Letters.Sum(letter => 1_000L + letter.Text.Length);
        _kept.Set(conversationId, new Shelved(now, read), new MemoryCacheEntryOptions { Size = size });
        return read;
    }

    /// <inheritdoc />
    public void Dispose() => _kept.Dispose();

    private sealed record Edition(long Version, int Letters, string? Zone);

    private sealed record Shelved(Edition Edition, Correspondence Correspondence);
}
