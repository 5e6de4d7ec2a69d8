namespace Tact.Desk.Mailboxes;

/// <summary>The right to read a mailbox, for a while.</summary>
/// <param name="MailboxId">The mailbox.</param>
/// <param name="Owner">Who has it.</param>
/// <param name="Fence">The number it was given under; who holds an older one moves nothing any more.</param>
public sealed record MailboxLease(long MailboxId, string Owner, long Fence);
