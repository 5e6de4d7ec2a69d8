using Tact.Desk.Mailboxes;

namespace Tact.Cli.Lines;

/// <summary>A folder that is read, as <c>tact mailbox folders --json</c> gives it.</summary>
internal sealed record FolderLine(string Mailbox, string Folder, string Role, long? OnServer, long? Here, string? CountedAt)
{
    public static FolderLine Of(Mailbox mailbox, MailFolder folder) => new(
        mailbox.Address,
        folder.Path,
        Line.Name(folder.Role),
        folder.OnServer,
        folder.Here,
        folder.CountedAt is { } at ? Line.Instant(at) : null);
}
