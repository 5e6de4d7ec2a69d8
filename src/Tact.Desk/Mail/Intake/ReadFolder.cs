using MailKit;
using MailFolder = Tact.Desk.Mailboxes.MailFolder;

namespace Tact.Desk.Mail.Intake;

/// <summary>A folder on one connection: its bookmark, and which letters beyond it wait to be fetched.</summary>
internal sealed class ReadFolder(MailFolder bookmark)
{
    /// <summary>How far it was read.</summary>
    public MailFolder Bookmark => bookmark;

    /// <summary>The folder on the server, once it was opened.</summary>
    public IMailFolder? OnServer { get; set; }

    /// <summary>How many letters it held when it was last looked at.</summary>
    public int Count { get; set; }

    /// <summary>Whether it was seen on this connection that its numbers mean what they meant.</summary>
    public bool IsSame { get; set; }

    /// <summary>The letters that wait, by UID.</summary>
    public List<UniqueId> Waiting { get; } = [];
}
