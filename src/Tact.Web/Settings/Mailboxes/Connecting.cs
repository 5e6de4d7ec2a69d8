using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;
using Tact.Web.Wording;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>Connects mailboxes: looks at what was typed, tries it out, and keeps it on a member's word.</summary>
internal sealed class Connecting(MailboxBook book, MailboxTest test, Words words)
{
    /// <summary>What is wrong with what was typed, before any server is asked.</summary>
    public async Task<MailboxFlaw?> Flaw(MailboxTyped typed, long? id, CancellationToken ct)
    {
        var existing = await Existing(id, ct);
        return existing is not null && typed.Secret.Length == 0 && GoesElsewhere(typed, existing) ? MailboxFlaw.SecretAgain(typed, words)
            : await book.Objection(book.Outline(typed.ToForm(), existing), ct) is { } refused ? MailboxFlaw.Of(refused, typed, words)
            : null;
    }

    /// <summary>Tries it out, step by step, as it was typed; nothing is stored.</summary>
    public async IAsyncEnumerable<TestStep> Try(MailboxTyped typed, long? id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var step in test.Run(book.Outline(typed.ToForm(), await Existing(id, ct)), words.Tongue, ct))
        {
            yield return step;
        }
    }

    /// <summary>Keeps what was tried; a new one under the name that stands there now.</summary>
    public Task<MailboxOutcome> Keep(TriedMailbox tried, string name, CancellationToken ct) =>
        tried.Mailbox is { } id ? book.Change(id, tried.Form with { Name = null }, ct) : book.Add(tried.Form with { Name = name }, ct);

    // A stored secret never travels to a place it was not given for.
    private static bool GoesElsewhere(MailboxTyped typed, Mailbox existing)
    {
        var form = typed.ToForm();
        return form.Imap!.Host != existing.Imap.Host || form.Smtp!.Host != existing.Smtp.Host || form.SignIn != existing.SignIn
            || (form.SignIn == SignIn.OAuth2 && form.TokenEndpoint != existing.TokenEndpoint);
    }

    private async Task<Mailbox?> Existing(long? id, CancellationToken ct) =>
        id is { } known ? await book.Find($"{known}", ct) : null;
}
