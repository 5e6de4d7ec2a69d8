using MailKit;
using MailKit.Net.Imap;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>One connection to a mailbox and what is read over it: all its folders in turn, the inbox last.</summary>
internal sealed class MailboxVisit : IAsyncDisposable
{
    private readonly VisitParts _parts;
    private readonly ImapLine _line;
    private readonly MailboxLease _lease;
    private readonly ReaderMemory _memory;
    private readonly Dictionary<long, ReadFolder> _folders = [];
    private ReadFolder? _inbox;
    private bool _tells;

    private MailboxVisit(VisitParts parts, ImapLine line, MailboxLease lease, ReaderMemory memory) =>
        (_parts, _line, _lease, _memory, _tells) = (parts, line, lease, memory, line.Tells);

    /// <summary>What is wrong with one of the folders, while the others are read; null when nothing is.</summary>
    public MailTrouble? FolderTrouble { get; private set; }

    /// <summary>Connects, signs in, finds the folders.</summary>
    /// <exception cref="MailTrouble">It cannot be done, and why.</exception>
    public static async Task<MailboxVisit> Begin(VisitParts parts, Mailbox mailbox, MailboxLease lease, ReaderMemory memory, CancellationToken ct)
    {
        var line = await ImapLine.Open(parts.Accounts, mailbox, parts.Settings, parts.Clock, ct);
        var visit = new MailboxVisit(parts, line, lease, memory);
        try
        {
            await parts.Bookmarks.BeginHistory(lease, ct);
            await parts.Bookmarks.Found(lease, FolderRole.Inbox, "INBOX", ct);
            await visit.FindSent(mailbox, ct);
            return visit;
        }
        catch
        {
            await visit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether the connection is one a mailbox would be read over as it is now.</summary>
    public bool Fits(Mailbox mailbox) => _line.Key == ImapLine.KeyOf(mailbox);

    /// <summary>Reads every folder to its end, or for some batches. Answers whether there may be more.</summary>
    public async Task<bool> Round(CancellationToken ct)
    {
        FolderTrouble = null;
        var more = false;
        foreach (var folder in await Folders(ct))
        {
            try
            {
                more |= await Read(folder, ct);
            }
            catch (MailTrouble trouble) when (trouble.Kind == MailTroubleKind.FolderGone && folder != _inbox)
            {
                FolderTrouble = trouble;
            }
        }

        // A letter that came during the last question is told of no more by the next.
        return more || _inbox!.OnServer!.Count != _inbox.Count;
    }

    private async Task<bool> Read(ReadFolder folder, CancellationToken ct)
    {
        for (var batch = 0; batch < _parts.Settings.BatchesInTurn; batch++)
        {
            if (!await _parts.Intake.ReadSome(_line, _lease, folder, _memory, ct))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the folders whose time it is. Answers whether there were any: then it is time for another round.</summary>
    public Task<bool> CountDue(Mailbox mailbox, CancellationToken ct) => Count(one => _parts.Count.IsDue(mailbox, one.Bookmark, _memory), ct);

    /// <summary>Counts every folder.</summary>
    public Task CountAll(CancellationToken ct) => Count(_ => true, ct);

    /// <summary>Waits until the server tells of a change in the inbox, the bell rings, or it is time to look again.</summary>
    public async Task Rest(Bell bell, CancellationToken ct)
    {
        if (!_tells || _inbox is not { OnServer: { IsOpen: true } inbox })
        {
            await bell.Sleep(_parts.Settings.Poll, ct);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(ct);
        void Told(object? sender, EventArgs e) => done.Cancel();
        inbox.CountChanged += Told;
        var rung = bell.Sleep(_parts.Settings.Poll, done.Token).ContinueWith(_ => done.Cancel(), TaskScheduler.Default);
        try
        {
            await _line.Idle(done.Token, ct);
        }
        catch (MailTrouble refused) when (refused.Kind == MailTroubleKind.ServerSays)
        {
            // Some servers offer it and will not have it: looking every minute does as well.
            _tells = false;
        }
        finally
        {
            inbox.CountChanged -= Told;
            await done.CancelAsync();
            await rung;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _line.Close();
        _line.Dispose();
    }

    private async Task<bool> Count(Func<ReadFolder, bool> isDue, CancellationToken ct)
    {
        var due = _folders.Values.Where(one => one.OnServer is not null && isDue(one)).ToList();
        foreach (var folder in due)
        {
            await _parts.Count.Count(_line, _lease, folder, _memory, ct);
        }

        return due.Count > 0;
    }

    /// <summary>The folders as they are now, those a member has just added among them; the inbox last, so that it is the one open while resting.</summary>
    private async Task<List<ReadFolder>> Folders(CancellationToken ct)
    {
        var bookmarks = await _parts.Bookmarks.Of(_lease.MailboxId, ct);
        foreach (var gone in _folders.Values.Where(one => !bookmarks.Exists(still => still.Id == one.Bookmark.Id && still.Path == one.Bookmark.Path && still.Role == one.Bookmark.Role)).ToList())
        {
            _folders.Remove(gone.Bookmark.Id);
        }

        foreach (var bookmark in bookmarks)
        {
            _folders.TryAdd(bookmark.Id, new(bookmark));
        }

        _inbox = _folders.Values.First(one => one.Bookmark.Role == FolderRole.Inbox);
        return [.. _folders.Values.OrderBy(one => one == _inbox).ThenBy(one => one.Bookmark.Id)];
    }

    /// <summary>The folder of sent letters a member named or that was found before, as long as it is there; else the one the server marks, or that is called so.</summary>
    private async Task FindSent(Mailbox mailbox, CancellationToken ct)
    {
        var known = mailbox.Folders.Find(one => one.Role == FolderRole.Sent);
        if (known is not null && await _line.Ask((imap, deadline) => IsThere(imap, known.Path, deadline.Token), ct))
        {
            return;
        }

        if (await _line.Ask((imap, deadline) => ServerFolders.Sent(imap, deadline.Token), ct) is { } found)
        {
            await _parts.Bookmarks.Found(_lease, FolderRole.Sent, found.FullName, ct);
        }
    }

    private static async Task<bool> IsThere(ImapClient imap, string path, CancellationToken ct)
    {
        try
        {
            return (await imap.GetFolderAsync(path, ct)).Exists;
        }
        catch (FolderNotFoundException)
        {
            return false;
        }
    }
}
