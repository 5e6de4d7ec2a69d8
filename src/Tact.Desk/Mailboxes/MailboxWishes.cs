using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Mailboxes;

/// <summary>What a member wants of the readers now. It is written down, so that it reaches the node that reads the mailbox, whichever it is.</summary>
public sealed class MailboxWishes(DeskStore desk, TimeProvider clock)
{
    /// <summary>Read it now, also when it is waiting after a trouble.</summary>
    public Task ReadNow(long mailboxId, CancellationToken ct) => Wish(mailboxId, mailbox => mailbox.ReadAskedAt = clock.GetUtcNow(), ct);

    /// <summary>Count the letters of its folders now, here and on the server, and fetch what is missing.</summary>
    public Task CountNow(long mailboxId, CancellationToken ct) => Wish(mailboxId, mailbox => mailbox.CountAskedAt = clock.GetUtcNow(), ct);

    private Task Wish(long mailboxId, Action<Mailbox> wish, CancellationToken ct) => desk.Change(
        async context => wish(await context.Mailboxes.SingleAsync(one => one.Id == mailboxId, ct)), ct);
}
