using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Reading;
using Tact.Desk.Dispatches;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Desk.Mailboxes;

/// <summary>How a mailbox is, as the desk shows it.</summary>
public sealed class MailboxHealth(DeskStore desk, TimeProvider clock)
{
    /// <summary>It was reached; whatever was wrong is over.</summary>
    public async Task Well(long mailboxId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var cleared = await desk.Change(
            async context =>
            {
                await context.Mailboxes.Where(one => one.Id == mailboxId).ExecuteUpdateAsync(set => set.SetProperty(one => one.ReachedAt, now), ct);
                return await context.Mailboxes.AnyAsync(one => one.Id == mailboxId && one.Problem != null, ct);
            },
            ct);
        if (cleared)
        {
            await Say(mailboxId, null, ct);
        }
    }

    /// <summary>Something is wrong, in words a person can act on. It is told once, and dated from when it began.</summary>
    public Task Trouble(long mailboxId, string words, CancellationToken ct) => Say(mailboxId, words, ct);

    /// <summary>The same in words that are known in every language: they are said in that of the desk's owner.</summary>
    public async Task Trouble(long mailboxId, Func<Language, string> words, CancellationToken ct)
    {
        await using var reading = desk.Read();
        var owner = await reading.Users.Where(one => one.Role == Role.Owner && one.LeftAt == null).OrderBy(one => one.Id).FirstOrDefaultAsync(ct);
        await Say(mailboxId, words(owner is null ? Language.English : MemberTongue.Of(owner)), ct);
    }

    private Task Say(long mailboxId, string? words, CancellationToken ct) => desk.Change(
        async context =>
        {
            if (await context.Mailboxes.FirstOrDefaultAsync(one => one.Id == mailboxId && one.Problem != words, ct) is { } mailbox)
            {
                mailbox.Problem = words;
                mailbox.ProblemSince = words is null ? null : mailbox.ProblemSince ?? clock.GetUtcNow();
            }
        },
        ct);
}
