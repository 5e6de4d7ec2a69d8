using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Opens what is kept of letters: the raw bytes, the files inside, the HTML to be shown.</summary>
public sealed class KeptLetters(DeskStore store)
{
    /// <summary>The bytes of that letter exactly as they came or left; null when there is no such letter.</summary>
    public async Task<byte[]?> Raw(long letterId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var packed = await desk.Letters.Where(one => one.Id == letterId)
            .Join(desk.RawLetters, letter => letter.RawId, raw => raw.Id, (_, raw) => raw.Content).FirstOrDefaultAsync(ct);
        return packed is null ? null : Packing.Unpack(packed);
    }

    /// <summary>The conversation that letter stands in; null when there is no such letter.</summary>
    public async Task<long?> ConversationOf(long letterId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        return await desk.Letters.Where(one => one.Id == letterId).Select(one => (long?)one.ConversationId).FirstOrDefaultAsync(ct);
    }

    /// <summary>The conversation a letter on its way out belongs to; null while it has none.</summary>
    public async Task<long?> ConversationOfDispatch(long dispatchId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        return await desk.Dispatches.Where(one => one.Id == dispatchId).Select(one => one.ConversationId).FirstOrDefaultAsync(ct);
    }

    /// <summary>The bytes of an arrival that became no letter; null when there is no such arrival.</summary>
    public async Task<byte[]?> RawArrival(long arrivalId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var packed = await desk.Arrivals.Where(one => one.Id == arrivalId)
            .Join(desk.RawLetters, arrival => arrival.RawId, raw => raw.Id, (_, raw) => raw.Content).FirstOrDefaultAsync(ct);
        return packed is null ? null : Packing.Unpack(packed);
    }

    /// <summary>The file of that index inside that letter; null when there is none.</summary>
    public async Task<OpenedAttachment?> File(long letterId, int index, CancellationToken ct = default) =>
        await Raw(letterId, ct) is { } raw ? MimeLetter.Attachment(raw, index) : null;

    /// <summary>The cleaned HTML of that letter; null when it has none. What nobody has looked at yet is cleaned now and kept.</summary>
    public async Task<string?> Html(long letterId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var kept = await desk.Letters.Where(one => one.Id == letterId).Select(one => new { one.HasHtml, one.Html }).FirstOrDefaultAsync(ct);
        return kept is { HasHtml: true, Html: null } ? await CleanNow(letterId, ct) : kept?.Html;
    }

    private async Task<string?> CleanNow(long letterId, CancellationToken ct)
    {
        if (await Raw(letterId, ct) is not { } raw || MimeLetter.Read(raw).Html is not { } html)
        {
            return null;
        }

        var hasPictures = html.RemotePictures > 0;
        await store.Change(
            context => context.Letters.Where(one => one.Id == letterId).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.Html, html.Markup).SetProperty(one => one.HasRemotePictures, hasPictures), ct),
            ct);
        return html.Markup;
    }

    /// <summary>The indexes of that letter's files by the Content-ID its HTML names them by.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Embedded(long letterId, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var files = await desk.Attachments.Where(one => one.LetterId == letterId && one.ContentId != null)
            .Select(one => new { one.ContentId, one.Index }).ToListAsync(ct);
        return files.DistinctBy(one => one.ContentId).ToDictionary(one => one.ContentId!, one => one.Index);
    }
}
