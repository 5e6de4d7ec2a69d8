using Tact.Desk.Drafts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Dispatches;

/// <summary>A draft that may leave, made into the letter it will be.</summary>
/// <param name="Draft">The draft as it was read.</param>
/// <param name="Snapshot">What undo brings back.</param>
/// <param name="Mailbox">The mailbox it leaves from.</param>
/// <param name="MessageId">The letter's id.</param>
/// <param name="Raw">The letter's bytes.</param>
internal sealed record ReadyLetter(SavedDraft Draft, DraftSnapshot Snapshot, Mailbox Mailbox, string MessageId, byte[] Raw)
{
    /// <summary>When it may leave at the earliest; null as soon as it can no longer be taken back.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
