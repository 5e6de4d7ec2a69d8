using MailKit;
using MailKit.Search;
using Microsoft.Extensions.Logging;
using Tact.Desk.Arrivals;
using Tact.Desk.Mailboxes;
using MailFolder = Tact.Desk.Mailboxes.MailFolder;

namespace Tact.Desk.Mail.Intake;

/// <summary>Reads a folder on from its bookmark. The letters are stored first; only then the bookmark moves.</summary>
public sealed class FolderIntake(
    FolderOpening opening, Bookmarks bookmarks, IReceiving receiving, IntakeSettings settings, ILogger<FolderIntake> log)
{
    /// <summary>Reads one batch. Answers whether there may be more.</summary>
    internal async Task<bool> ReadSome(ImapLine line, MailboxLease lease, ReadFolder folder, ReaderMemory memory, CancellationToken ct)
    {
        var there = folder is { OnServer: { IsOpen: true } open, Waiting.Count: > 0 } ? open : await opening.Open(line, lease, folder, ct);
        if (folder.Waiting.Count == 0)
        {
            await LookFor(line, lease, there, folder, ct);
        }

        folder.Waiting.RemoveAll(one => memory.Stumbles(folder.Bookmark.Id, one.Id) >= settings.Stumbles);
        if (folder.Waiting.Count == 0)
        {
            return false;
        }

        var batch = folder.Waiting.Take(settings.BatchLetters).ToList();
        var fetched = await new LetterFetch(line, there, settings).Some(batch, ct);
        await Store(lease.MailboxId, folder.Bookmark, fetched, ct);
        await bookmarks.MoveTo(lease, folder.Bookmark, fetched.Through, ct);
        folder.Waiting.RemoveAll(one => one.Id <= fetched.Through);
        if (fetched.Cut is { } cut)
        {
            Stumble(folder.Bookmark, fetched.Through + 1, memory);
            throw cut;
        }

        return true;
    }

    /// <summary>Stores letters of a folder, wherever they stand in it.</summary>
    internal async Task Store(long mailboxId, MailFolder folder, Fetched fetched, CancellationToken ct)
    {
        foreach (var uid in fetched.Refused)
        {
            log.LogWarning("Letter {Uid} in {Folder} is gone, or the server does not hand it over; the next count tells.", uid, folder.Path);
        }

        var taken = await receiving.TakeMany([.. fetched.Letters.Select(Incoming)], ct);
        foreach (var refused in taken.Refused)
        {
            log.LogError(refused.Why, "Letter {Uid} in {Folder} could not be stored; the next count tries again.", refused.Letter.Where!.Uid, folder.Path);
        }

        IncomingLetter Incoming(FetchedLetter letter) => new(
            mailboxId, ArrivalOrigin.Folder, folder.Role == FolderRole.Sent, letter.Raw, letter.ReceivedAt, new(folder.Id, folder.UidValidity, letter.Uid));
    }

    /// <summary>Which letters beyond the bookmark are not here: a process that was killed may have stored some without moving it.</summary>
    private async Task LookFor(ImapLine line, MailboxLease lease, IMailFolder there, ReadFolder folder, CancellationToken ct)
    {
        var last = folder.Bookmark.LastUid;
        if (there.UidNext?.Id == last + 1)
        {
            return;
        }

        var beyond = new UniqueIdRange(new UniqueId((uint)last + 1), UniqueId.MaxValue);
        var found = await line.Ask((_, deadline) => there.SearchAsync(SearchQuery.Uids(beyond), deadline.Token), ct);

        // "n:*" names the last letter even where n is beyond it.
        var fresh = found.Where(one => one.Id > last).OrderBy(one => one.Id).ToList();
        var seen = fresh.Count == 0 ? [] : await bookmarks.Seen(folder.Bookmark, ct, after: last);
        folder.Waiting.AddRange(fresh.Where(one => !seen.Contains(one.Id)));
        if (fresh.Count > 0 && folder.Waiting.Count == 0)
        {
            await bookmarks.MoveTo(lease, folder.Bookmark, fresh[^1].Id, ct);
        }
    }

    /// <summary>A letter at which the line is cut again and again must not keep back those behind it.</summary>
    private void Stumble(MailFolder folder, uint uid, ReaderMemory memory)
    {
        memory.Stumble(folder.Id, uid);
        if (memory.Stumbles(folder.Id, uid) == settings.Stumbles)
        {
            log.LogWarning("The line was cut {Times} times at letter {Uid} in {Folder}; the others come first.", settings.Stumbles, uid, folder.Path);
        }
    }
}
