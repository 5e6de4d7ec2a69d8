using Tact.Commandments.Law;

namespace Tact.Desk.Importing;

/// <summary>What an import is to do with the letters of an archive.</summary>
public sealed record Import
{
    /// <summary>The mailbox the letters belong to, or null for none. They are history either way: nothing is owed for them.</summary>
    public long? MailboxId { get; init; }

    /// <summary>Whose letters are ours, besides the desk's own addresses.</summary>
    public OwnAddresses Ours { get; init; } = OwnAddresses.None;
}
