using Tact.Desk.Mailboxes;

namespace Tact.Desk.Dispatches;

/// <summary>Where a mailbox keeps what was sent from it, for colleagues who look there with other programs.</summary>
public interface ISentFolder
{
    /// <summary>Lays a copy there, read, unless one with that Message-ID is there already. Throws when it cannot be told.</summary>
    Task<CopyEnd> Lay(Mailbox mailbox, string messageId, ReadOnlyMemory<byte> raw, DateTimeOffset sentAt, CancellationToken ct);
}
