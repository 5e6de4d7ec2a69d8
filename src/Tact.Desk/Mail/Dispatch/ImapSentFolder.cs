using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>The Sent folder on the mailbox's IMAP server.</summary>
public sealed class ImapSentFolder(MailAccounts accounts, DispatchSettings settings, TimeProvider clock) : ISentFolder
{
    /// <summary>Servers that file what goes out through them by themselves. Gmail's also say so, whatever name they are reached by.</summary>
    private static readonly string[] _keepers = [".gmail.com", ".googlemail.com", ".office365.com", ".outlook.com"];

    /// <inheritdoc />
    public async Task<CopyEnd> Lay(Mailbox mailbox, string messageId, ReadOnlyMemory<byte> raw, DateTimeOffset sentAt, CancellationToken ct)
    {
        if (_keepers.Any(one => mailbox.Smtp.Host.EndsWith(one, StringComparison.OrdinalIgnoreCase)))
        {
            return CopyEnd.NotWanted;
        }

        using var patience = new Patience(settings, clock, ct);
        using var imap = new ImapClient { Timeout = int.MaxValue };
        await accounts.Open(imap, mailbox, mailbox.Imap, patience.Token);
        if (imap.Capabilities.HasFlag(ImapCapabilities.GMailExt1))
        {
            return CopyEnd.NotWanted;
        }

        var folder = await Folder(imap, mailbox, patience.Token);
        await folder.OpenAsync(FolderAccess.ReadWrite, patience.Token);
        var end = await Lay(folder, messageId, raw, sentAt, patience);
        await imap.DisconnectAsync(quit: true, patience.Token);
        return end;
    }

    private static async Task<CopyEnd> Lay(IMailFolder folder, string messageId, ReadOnlyMemory<byte> raw, DateTimeOffset sentAt, Patience patience)
    {
        if ((await folder.SearchAsync(SearchQuery.HeaderContains("Message-Id", messageId), patience.Token)).Count > 0)
        {
            return CopyEnd.LayThere;
        }

        using var copy = RawMessage.Of(raw, content => new RawBody(content));
        await folder.AppendAsync(new AppendRequest(copy, MessageFlags.Seen, sentAt), patience.Token);
        return CopyEnd.Laid;
    }

    private static async Task<IMailFolder> Folder(ImapClient imap, Mailbox mailbox, CancellationToken ct)
    {
        var chosen = mailbox.Folders.Find(one => one.Role == FolderRole.Sent);
        return chosen is not null ? await imap.GetFolderAsync(chosen.Path, ct)
            : await ServerFolders.Sent(imap, ct)
            ?? throw new DeskFailure($"{mailbox.Address} has no folder for sent letters.", "Make one called Sent, or choose one in the mailbox's settings.");
    }
}
