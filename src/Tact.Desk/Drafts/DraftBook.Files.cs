using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Drafts;

public sealed partial class DraftBook
{
    /// <summary>Adds a file. Reads no more of it than may go along, so that a huge one costs nothing.</summary>
    public async Task<FileAdding> AddFile(
        long draftId, long memberId, string name, string mediaType, Stream content, CancellationToken ct)
    {
        var room = await Room(draftId, memberId, ct);
        if (room is null)
        {
            return new FileAdding.Gone();
        }

        return await Read(content, room.Value, ct) is { } bytes
            ? await desk.Change(context => Add(context, draftId, memberId, name, mediaType, bytes, ct), ct)
            : new FileAdding.TooBig(limits.MostFileBytes);
    }

    /// <summary>Takes a file off. False when it was gone already.</summary>
    public Task<bool> RemoveFile(long draftId, long memberId, long fileId, CancellationToken ct) => desk.Change(
        async context =>
        {
            var draft = await Mine(context, draftId, memberId).Include(one => one.Files).SingleOrDefaultAsync(ct);
            var file = draft?.Files.Find(one => one.Id == fileId);
            if (file is null)
            {
                return false;
            }

            context.DraftFiles.Remove(file);
            draft!.ChangedAt = clock.GetUtcNow();
            return true;
        },
        ct);

    /// <summary>The content of a file; null when it is gone.</summary>
    public async Task<FileContent?> OpenFile(long draftId, long memberId, long fileId, CancellationToken ct)
    {
        await using var context = desk.Read();
        return await Mine(context, draftId, memberId).SelectMany(draft => draft.Files)
            .Where(file => file.Id == fileId).Select(file => file.Content).SingleOrDefaultAsync(ct);
    }

    private async Task<long?> Room(long draftId, long memberId, CancellationToken ct)
    {
        await using var context = desk.Read();
        var sizes = await Mine(context, draftId, memberId)
            .Select(draft => new { Taken = draft.Files.Sum(file => file.Size) }).SingleOrDefaultAsync(ct);
        return limits.MostFileBytes - sizes?.Taken;
    }

    private async Task<FileAdding> Add(
        DeskContext context, long draftId, long memberId, string name, string mediaType, byte[] bytes, CancellationToken ct)
    {
        var draft = await Mine(context, draftId, memberId).Include(one => one.Files).SingleOrDefaultAsync(ct);
        if (draft is null)
        {
            return new FileAdding.Gone();
        }

        if (draft.Files.Sum(one => one.Size) + bytes.Length > limits.MostFileBytes)
        {
            return new FileAdding.TooBig(limits.MostFileBytes);
        }

        var file = new DraftFile { Name = FileNames.Clean(name), MediaType = mediaType, Size = bytes.Length, Content = new() { Bytes = bytes } };
        draft.Files.Add(file);
        draft.ChangedAt = clock.GetUtcNow();
        await context.SaveChangesAsync(ct);
        return new FileAdding.Added(file);
    }

    private static async Task<byte[]?> Read(Stream content, long most, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        for (int count; (count = await content.ReadAsync(piece, ct)) > 0;)
        {
            if (bytes.Length + count > most)
            {
                return null;
            }

            bytes.Write(piece, 0, count);
        }

        return bytes.ToArray();
    }
}
