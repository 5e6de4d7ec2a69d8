using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>The mailboxes: whether their servers let us in, what was wrong last, whether all their letters are here.</summary>
internal static class MailboxCheckup
{
    private const string About = "mailbox";
    private static readonly TimeSpan _old = TimeSpan.FromDays(2);

    public static async IAsyncEnumerable<CheckupNote> Look(IServiceProvider desk, bool withServers, [EnumeratorCancellation] CancellationToken ct)
    {
        var mailboxes = await InUse(desk.GetRequiredService<DeskStore>(), ct);
        if (mailboxes.Count == 0)
        {
            yield return CheckupNote.Warn(About, "No mailbox is connected.", "Connect one: tact mailbox add team@agency.example");
        }

        foreach (var mailbox in mailboxes)
        {
            await foreach (var note in withServers ? Servers(desk, mailbox, ct) : AsyncEnumerable.Empty<CheckupNote>())
            {
                yield return note;
            }

            foreach (var note in Letters(mailbox, desk.GetRequiredService<TimeProvider>().GetUtcNow()))
            {
                yield return note;
            }
        }
    }

    private static async Task<List<Mailbox>> InUse(DeskStore desk, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Mailboxes.Include(one => one.Folders)
            .Where(one => one.RetiredAt == null && !one.IsBuiltIn).OrderBy(one => one.Address).ToListAsync(ct);
    }

    private static async IAsyncEnumerable<CheckupNote> Servers(IServiceProvider desk, Mailbox mailbox, [EnumeratorCancellation] CancellationToken ct)
    {
        var isWell = true;
        await foreach (var step in desk.GetRequiredService<MailboxTest>().Run(mailbox, Language.English, ct))
        {
            if (step.IsWell)
            {
                continue;
            }

            isWell = false;
            var what = $"{mailbox.Address}, {(step.Side == MailSide.Reading ? "reading" : "sending")}: {step.What}";
            yield return step.Thing == TestedThing.Folders ? CheckupNote.Warn(About, what, step.Remedy ?? "") : CheckupNote.Stop(About, what, step.Remedy ?? "");
        }

        if (isWell)
        {
            yield return CheckupNote.Ok(About, $"{mailbox.Address}: its servers let us read and send.");
        }
    }

    private static IEnumerable<CheckupNote> Letters(Mailbox mailbox, DateTimeOffset now)
    {
        if (mailbox is { Problem: { } problem, ProblemSince: { } since })
        {
            yield return CheckupNote.Warn(About, $"{mailbox.Address}, since {since:yyyy-MM-dd HH:mm} UTC: {problem}", "It is tried again by itself while the desk is open.");
        }

        var count = $"Run: tact mailbox read {mailbox.Address} --count";
        foreach (var folder in mailbox.Folders)
        {
            var name = $"{mailbox.Address}, {folder.Path}";
            yield return folder is not { OnServer: { } there, Here: { } here, CountedAt: { } at } ? CheckupNote.Warn(About, $"{name}: not counted yet.", count)
                : here < there ? CheckupNote.Stop(About, $"{name}: server {there}, here {here} ({at:yyyy-MM-dd HH:mm} UTC).", count)
                : at < now - _old ? CheckupNote.Warn(About, $"{name}: last counted on {at:yyyy-MM-dd}; server {there}, here {here}.", count)
                : CheckupNote.Ok(About, $"{name}: server {there}, here {here}.");
        }

        if (mailbox.Folders.Count == 0)
        {
            yield return CheckupNote.Warn(About, $"{mailbox.Address} was never read.", "Open the desk with \"tact serve\"; it reads by itself.");
        }
    }
}
