using MailKit;
using MailKit.Search;
using Microsoft.Extensions.Logging;
using Tact.Desk.Mailboxes;
using MailFolder = Tact.Desk.Mailboxes.MailFolder;

namespace Tact.Desk.Mail.Intake;

/// <summary>Counts the letters of a folder on the server and here, letter by letter, and fetches what is missing.</summary>
public sealed class FolderCount(
    FolderOpening opening, FolderIntake intake, Bookmarks bookmarks, IntakeSettings settings, TimeProvider clock, ILogger<FolderCount> log)
{
    /// <summary>Whether it is time: a day is over, or a member asked.</summary>
    internal bool IsDue(Mailbox mailbox, MailFolder folder, ReaderMemory memory)
    {
        var now = clock.GetUtcNow();
        var isTime = settings.CountEvery != Timeout.InfiniteTimeSpan && !(folder.CountedAt + settings.CountEvery > now);
        var isWanted = isTime || (mailbox.CountAskedAt is { } asked && !(folder.CountedAt >= asked));
        return isWanted && (memory.CountedAt(folder.Id) is not { } tried || tried + settings.CountAgain <= now || tried < mailbox.CountAskedAt);
    }

    internal async Task Count(ImapLine line, MailboxLease lease, ReadFolder folder, ReaderMemory memory, CancellationToken ct)
    {
        memory.Count(folder.Bookmark.Id, clock.GetUtcNow());
        var there = await opening.Open(line, lease, folder, ct);
        var all = await line.Ask((_, deadline) => there.SearchAsync(SearchQuery.All, deadline.Token), ct);
        var missing = await Note(folder.Bookmark, all, ct);
        if (missing.Count == 0)
        {
            return;
        }

        log.LogWarning(
            "{Count} of {All} letters in {Folder} are not here, from UID {First} on; they are fetched now.",
            missing.Count, all.Count, folder.Bookmark.Path, missing[0].Id);
        await Fetch(line, lease, folder, missing, memory, ct);
        await Note(folder.Bookmark, all, ct);
    }

    /// <summary>Keeps the count; answers which letters are not here.</summary>
    private async Task<List<UniqueId>> Note(MailFolder folder, IList<UniqueId> all, CancellationToken ct)
    {
        var seen = await bookmarks.Seen(folder, ct);
        var missing = all.Where(one => !seen.Contains(one.Id)).OrderBy(one => one.Id).ToList();
        await bookmarks.Counted(folder, all.Count, all.Count - missing.Count, ct);
        return missing;
    }

    /// <summary>Those at which the line was cut before come last, each alone.</summary>
    private async Task Fetch(ImapLine line, MailboxLease lease, ReadFolder folder, List<UniqueId> missing, ReaderMemory memory, CancellationToken ct)
    {
        var (id, fetch) = (folder.Bookmark.Id, new LetterFetch(line, folder.OnServer!, settings));
        var hard = missing.Where(one => memory.Stumbles(id, one.Id) > 0).ToList();
        foreach (var batch in missing.Except(hard).Chunk(settings.BatchLetters).Concat(hard.Chunk(1)))
        {
            for (var left = batch.ToList(); left.Count > 0;)
            {
                var fetched = await fetch.Some(left, ct);
                await intake.Store(lease.MailboxId, folder.Bookmark, fetched, ct);
                left.RemoveAll(one => one.Id <= fetched.Through);
                if (fetched.Cut is { } cut)
                {
                    memory.Stumble(id, fetched.Through + 1);
                    throw cut;
                }
            }
        }
    }
}
