using System.CommandLine;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox</c>: the accounts the desk reads from and sends through.</summary>
internal sealed class MailboxCommand : Command
{
    public MailboxCommand()
        : base("mailbox", "Connect mailboxes, try them out, read them, choose their folders, take them out of use.")
    {
        Add(new AddMailbox());
        Add(new TestMailbox());
        Add(new ListMailboxes());
        Add(new FoldersOfMailbox());
        Add(new ReadMailbox());
        Add(new RetireMailbox());
        Add(new ReviveMailbox());
    }
}
