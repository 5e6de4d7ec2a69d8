using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Mailboxes;

/// <summary>How far each folder was read. A bookmark is moved after the letters before it are stored, and only under a lease.</summary>
public sealed class Bookmarks(DeskStore desk, TimeProvider clock)
{
    /// <summary>The folders of a mailbox.</summary>
    public async Task<List<MailFolder>> Of(long mailboxId, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Set<MailFolder>().Where(one => one.MailboxId == mailboxId).OrderBy(one => one.Id).ToListAsync(ct);
    }

    /// <summary>The bookmark of the inbox or of the folder of sent letters, which the server calls <paramref name="path"/>; made when there is none.</summary>
    public Task<MailFolder> Found(MailboxLease lease, FolderRole role, string path, CancellationToken ct) => desk.Change(
        async context =>
        {
            var folders = await context.Set<MailFolder>().Where(one => one.MailboxId == lease.MailboxId).ToListAsync(ct);
            var folder = folders.FirstOrDefault(one => one.Path == path) ?? folders.FirstOrDefault(one => one.Role == role)
                ?? context.Add(new MailFolder { MailboxId = lease.MailboxId, Path = path }).Entity;
            (folder.Path, folder.Role) = (path, role);
            return folder;
        },
        ct);

    /// <summary>At the first reading: what is there already is history.</summary>
    public Task BeginHistory(MailboxLease lease, CancellationToken ct) => desk.Change(
        context => MailboxLeases.Held(context, lease).Where(one => one.HistoryBefore == default)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.HistoryBefore, clock.GetUtcNow()), ct),
        ct);

    /// <summary>
    /// Begins a folder anew under this UIDVALIDITY. What was seen under the same one is forgotten, for its numbers mean other
    /// letters now; the letters themselves stay, and those that are still there are known again by their bytes.
    /// </summary>
    public Task BeginAnew(MailboxLease lease, MailFolder folder, long uidValidity, CancellationToken ct) => desk.Change(
        async context =>
        {
            if (await Folder(context, lease, folder.Id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.UidValidity, uidValidity).SetProperty(one => one.LastUid, 0L), ct) == 1)
            {
                await context.Sightings.Where(one => one.FolderId == folder.Id && one.UidValidity == uidValidity).ExecuteDeleteAsync(ct);
                (folder.UidValidity, folder.LastUid) = (uidValidity, 0);
            }
        },
        ct);

    /// <summary>Every letter up to <paramref name="uid"/> is stored, or no longer there.</summary>
    public Task MoveTo(MailboxLease lease, MailFolder folder, long uid, CancellationToken ct) => desk.Change(
        async context =>
        {
            var moved = await Folder(context, lease, folder.Id).Where(one => one.UidValidity == folder.UidValidity && one.LastUid < uid)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUid, uid), ct);
            folder.LastUid = moved == 1 ? uid : folder.LastUid;
        },
        ct);

    /// <summary>The UIDs of the letters of a folder that are stored here, of those beyond <paramref name="after"/>.</summary>
    public async Task<HashSet<long>> Seen(MailFolder folder, CancellationToken ct, long after = 0)
    {
        await using var reading = desk.Read();
        return await reading.Sightings.Where(one => one.FolderId == folder.Id && one.UidValidity == folder.UidValidity && one.Uid > after)
            .Select(one => one.Uid).ToHashSetAsync(ct);
    }

    /// <summary>The letters seen last, by UID: by them one sees whether the numbers still mean the same.</summary>
    public async Task<Dictionary<long, (string MessageId, string Checksum)>> LastSeen(MailFolder folder, int count, CancellationToken ct)
    {
        await using var reading = desk.Read();
        var last =
            from sighting in reading.Sightings
            where sighting.FolderId == folder.Id && sighting.UidValidity == folder.UidValidity
            join arrival in reading.Arrivals on sighting.ArrivalId equals arrival.Id
            orderby sighting.Uid descending
            select new { sighting.Uid, arrival.MessageId, arrival.Checksum };
        return await last.Take(count).ToDictionaryAsync(one => one.Uid, one => (one.MessageId, one.Checksum), ct);
    }

    /// <summary>Keeps a count of a folder: how many letters the server holds, and how many of those are here.</summary>
    public Task Counted(MailFolder folder, long onServer, long here, CancellationToken ct) => desk.Change(
        async context =>
        {
            var now = clock.GetUtcNow();
            await context.Set<MailFolder>().Where(one => one.Id == folder.Id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.OnServer, onServer).SetProperty(one => one.Here, here).SetProperty(one => one.CountedAt, now), ct);
            (folder.OnServer, folder.Here, folder.CountedAt) = (onServer, here, now);
        },
        ct);

    private static IQueryable<MailFolder> Folder(DeskContext context, MailboxLease lease, long folderId) =>
        context.Set<MailFolder>().Where(one => one.Id == folderId && MailboxLeases.Held(context, lease).Any());
}
