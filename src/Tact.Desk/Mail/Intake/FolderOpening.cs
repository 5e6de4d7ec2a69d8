using System.Security.Cryptography;
using System.Text;
using MailKit;
using Microsoft.Extensions.Logging;
using MimeKit;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Mailboxes;
using MailFolder = Tact.Desk.Mailboxes.MailFolder;

namespace Tact.Desk.Mail.Intake;

/// <summary>Opens a folder for looking only, and begins it anew when its numbers no longer mean what they meant.</summary>
public sealed class FolderOpening(Bookmarks bookmarks, IntakeSettings settings, ILogger<FolderOpening> log)
{
    /// <summary>How many of the letters seen last are compared.</summary>
    private const int Compared = 5;

    internal async Task<IMailFolder> Open(ImapLine line, MailboxLease lease, ReadFolder folder, CancellationToken ct)
    {
        var there = await line.Examine(folder.Bookmark.Path, ct);
        (folder.OnServer, folder.Count) = (there, there.Count);
        if (await Change(line, folder, there, ct) is { } change)
        {
            log.LogInformation("The folder {Folder} of mailbox {Mailbox} is read from its beginning: {Change}.", folder.Bookmark.Path, lease.MailboxId, change);
            folder.Waiting.Clear();
            await bookmarks.BeginAnew(lease, folder.Bookmark, there.UidValidity, ct);
        }

        folder.IsSame = true;
        return there;
    }

    /// <summary>Why what the bookmark says holds no longer; null when it does.</summary>
    private async Task<string?> Change(ImapLine line, ReadFolder folder, IMailFolder there, CancellationToken ct) =>
        folder.Bookmark.UidValidity == 0 ? "it was never read"
        : folder.Bookmark.UidValidity != there.UidValidity ? "the server numbers its letters anew"
        : there.UidNext is { } next && next.Id <= folder.Bookmark.LastUid ? "it was restored to an earlier state"
        : !folder.IsSame && await AnotherNow(line, folder.Bookmark, there, ct) ? "other letters bear the numbers of those we saw"
        : null;

    /// <summary>Whether one of the letters seen last is another one now: a folder restored from a backup that grew again.</summary>
    private async Task<bool> AnotherNow(ImapLine line, MailFolder bookmark, IMailFolder there, CancellationToken ct)
    {
        var seen = await bookmarks.LastSeen(bookmark, Compared, ct);
        if (seen.Count == 0)
        {
            return false;
        }

        var uids = seen.Keys.Select(uid => new UniqueId((uint)uid)).ToList();
        var now = await line.Ask(
            (_, deadline) => there.FetchAsync(uids, MessageSummaryItems.UniqueId, new HashSet<HeaderId> { HeaderId.MessageId }, deadline.Token), ct);
        foreach (var letter in now.Where(one => seen.TryGetValue(one.UniqueId.Id, out var known) && known.MessageId != IdOf(one)))
        {
            if (await Checksum(line, there, letter.UniqueId, ct) is { } checksum && checksum != seen[letter.UniqueId.Id].Checksum)
            {
                return true;
            }
        }

        return false;
    }

    private static string IdOf(IMessageSummary letter) =>
        MimeLetter.IdOf(Encoding.UTF8.GetBytes($"Message-ID: {letter.Headers?[HeaderId.MessageId]}\r\n\r\n"));

    /// <summary>Ids can be odd, and some letters have none: only other bytes are another letter.</summary>
    private async Task<string?> Checksum(ImapLine line, IMailFolder there, UniqueId uid, CancellationToken ct)
    {
        var fetched = await new LetterFetch(line, there, settings).Some([uid], ct);
        return fetched.Cut is { } cut ? throw cut
            : fetched.Letters.Count == 0 ? null
            : Convert.ToHexStringLower(SHA256.HashData(fetched.Letters[0].Raw.Span));
    }
}
