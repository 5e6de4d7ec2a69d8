using MailKit;
using MailKit.Net.Imap;

namespace Tact.Desk.Mail.Intake;

/// <summary>A client whose letters come into one piece of memory each, of just their size: nothing is copied together afterwards.</summary>
internal sealed class WholeClient : ImapClient
{
    protected override ImapFolder CreateImapFolder(ImapFolderConstructorArgs args) => new WholeFolder(args);

    private sealed class WholeFolder(ImapFolderConstructorArgs args) : ImapFolder(args)
    {
        protected override Stream CreateStream(UniqueId? uid, string section, int offset, int length) => new MemoryStream(length);
    }
}
