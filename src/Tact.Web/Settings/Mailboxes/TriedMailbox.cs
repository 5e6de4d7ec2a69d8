using Tact.Desk.Mailboxes;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>A mailbox that was tried out and waits for the member's word to be kept.</summary>
/// <param name="Member">Who tried it.</param>
/// <param name="Mailbox">The mailbox it would change; null for a new one.</param>
/// <param name="Until">Until when the word may come.</param>
/// <param name="Form">What was tried.</param>
internal sealed record TriedMailbox(long Member, long? Mailbox, DateTimeOffset Until, MailboxForm Form)
{
    /// <summary>Whether what stands in the form now is what was tried. A secret left empty is the one that was tried.</summary>
    public bool Is(MailboxTyped typed)
    {
        var now = typed.ToForm();
        return now.Address == Form.Address && now.UserName == Form.UserName && now.SignIn == Form.SignIn
            && Same(now.Imap, Form.Imap) && Same(now.Smtp, Form.Smtp)
            && now.TokenEndpoint == Form.TokenEndpoint && now.OAuthClientId == Form.OAuthClientId
            && (now.Secret is null || now.Secret == Form.Secret)
            && (now.OAuthClientSecret is null || now.OAuthClientSecret == Form.OAuthClientSecret);
    }

    private static bool Same(Server? one, Server? other) =>
        one?.Host == other?.Host && one?.Port == other?.Port && one?.Protection == other?.Protection;
}
