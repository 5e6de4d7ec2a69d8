using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Secrets;
using Tact.Desk.Storage;

namespace Tact.Desk.Mailboxes;

/// <summary>The mailboxes of the desk: adding, changing, retiring.</summary>
public sealed class MailboxBook(DeskStore desk, ISealed secrets, TimeProvider clock)
{
    /// <summary>All of them, by address, with their folders; the retired ones last.</summary>
    public async Task<List<Mailbox>> List(CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Mailboxes.Include(one => one.Folders)
            .OrderBy(one => one.RetiredAt != null).ThenBy(one => one.Address).ToListAsync(ct);
    }

    /// <summary>The mailbox of that number or address; null when there is none.</summary>
    public async Task<Mailbox?> Find(string numberOrAddress, CancellationToken ct)
    {
        await using var reading = desk.Read();
        var address = numberOrAddress.Trim().ToLowerInvariant();
        var number = long.TryParse(numberOrAddress, out var parsed) ? parsed : 0;
        return await reading.Mailboxes.Include(one => one.Folders)
            .FirstOrDefaultAsync(one => one.Id == number || one.Address == address, ct);
    }

    /// <summary>The mailbox of that number; null when there is none.</summary>
    public async Task<Mailbox?> Find(long id, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Mailboxes.Include(one => one.Folders).FirstOrDefaultAsync(one => one.Id == id, ct);
    }

    /// <summary>The mailbox a form describes, stored nowhere: for trying it out.</summary>
    /// <param name="form">The form.</param>
    /// <param name="existing">The mailbox it would change; null for a new one.</param>
    public Mailbox Outline(MailboxForm form, Mailbox? existing = null)
    {
        var outline = existing ?? new Mailbox { Address = "" };
        form.WriteOn(outline, secrets);
        return outline;
    }

    /// <summary>Why an outlined mailbox would not be taken as it is; null when it would.</summary>
    public async Task<MailboxOutcome.Refused?> Objection(Mailbox outline, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await Refusal(reading, outline, ct) as MailboxOutcome.Refused;
    }

    /// <summary>Adds one.</summary>
    public Task<MailboxOutcome> Add(MailboxForm form, CancellationToken ct)
    {
        MakeKeys();
        return desk.Change<MailboxOutcome>(
            async context =>
            {
                var mailbox = Outline(form);
                return await Refusal(context, mailbox, ct) ?? new MailboxOutcome.Done(context.Mailboxes.Add(mailbox).Entity);
            },
            ct);
    }

    /// <summary>Changes one; whoever reads it begins anew with what it says now.</summary>
    public Task<MailboxOutcome> Change(long id, MailboxForm form, CancellationToken ct)
    {
        MakeKeys();
        return desk.Change<MailboxOutcome>(
            async context =>
            {
                // Checked on a copy first: a refusal must leave nothing changed to be saved.
                var copy = await context.Mailboxes.AsNoTracking().Include(one => one.Folders).FirstOrDefaultAsync(one => one.Id == id, ct);
                if (copy is null)
                {
                    return new MailboxOutcome.Refused(MailboxRefusal.NoSuchMailbox);
                }

                if (await Refusal(context, Outline(form, copy), ct) is { } refused)
                {
                    return refused;
                }

                var mailbox = await context.Mailboxes.Include(one => one.Folders).FirstAsync(one => one.Id == id, ct);
                form.WriteOn(mailbox, secrets);
                (mailbox.Problem, mailbox.ProblemSince) = (null, null);
                return new MailboxOutcome.Done(mailbox);
            },
            ct);
    }

    /// <summary>Takes one out of use: it is read no more, nothing is sent through it; its letters stay.</summary>
    public Task<MailboxOutcome> Retire(long id, CancellationToken ct) => Mark(id, mailbox => mailbox.RetiredAt ??= clock.GetUtcNow(), ct);

    /// <summary>Takes one into use again.</summary>
    public Task<MailboxOutcome> Revive(long id, CancellationToken ct) => Mark(id, mailbox => mailbox.RetiredAt = null, ct);

    /// <summary>Puts a renewed secret, sealed, in the place of the one it came from; not when a member changed it meanwhile.</summary>
    internal Task ReplaceSecret(long id, string before, string renewed, CancellationToken ct) => desk.Change(
        context => context.Mailboxes.Where(one => one.Id == id && one.Secret == before)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Secret, renewed), ct),
        ct);

    // A first secret makes the key it is sealed under; within a transaction that would wait for itself.
    private void MakeKeys() => secrets.Seal("make sure that there is a key");

    private Task<MailboxOutcome> Mark(long id, Action<Mailbox> mark, CancellationToken ct) => desk.Change<MailboxOutcome>(
        async context =>
        {
            if (await context.Mailboxes.FirstOrDefaultAsync(one => one.Id == id, ct) is not { } mailbox)
            {
                return new MailboxOutcome.Refused(MailboxRefusal.NoSuchMailbox);
            }

            mark(mailbox);
            return new MailboxOutcome.Done(mailbox);
        },
        ct);

    private static async Task<MailboxOutcome?> Refusal(DeskContext context, Mailbox mailbox, CancellationToken ct)
    {
        if (mailbox.IsBuiltIn)
        {
            return null;
        }

        var taken = await context.Mailboxes.AnyAsync(one => one.Address == mailbox.Address && one.Id != mailbox.Id, ct);
        return taken ? new MailboxOutcome.Refused(MailboxRefusal.AddressTaken, mailbox.Address) : Flaw(mailbox);
    }

    private static MailboxOutcome.Refused? Flaw(Mailbox mailbox) =>
        mailbox.Addresses.FirstOrDefault(one => !IsAddress(one)) is { } wrong ? new(MailboxRefusal.NotAnAddress, wrong)
        : mailbox.Imap.Host.Length == 0 ? new(MailboxRefusal.NoServer)
        : Flaw(mailbox.Imap) ?? Flaw(mailbox.Smtp) ?? (
            mailbox.Secret.Length == 0 ? new(MailboxRefusal.NoSecret)
            : mailbox.SignIn == SignIn.OAuth2 && (mailbox.TokenEndpoint.Length == 0 || mailbox.OAuthClientId.Length == 0) ? new(MailboxRefusal.NoTokenEndpoint)
            : null);

    private static bool IsAddress(string typed) => MailAddress.TryCreate(typed, out var address) && address.Address == typed;

    private static MailboxOutcome.Refused? Flaw(Server server) =>
        server.Host.Length == 0 ? null
        : server.Port is < 1 or > 65535 ? new(MailboxRefusal.BadPort, $"{server.Port}")
        : server.Protection == Protection.None && !server.IsThisMachine ? new(MailboxRefusal.PlainElsewhere, server.Host)
        : null;
}
