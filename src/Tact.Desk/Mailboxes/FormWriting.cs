using Tact.Desk.Secrets;

namespace Tact.Desk.Mailboxes;

/// <summary>Puts on a mailbox what a form says, and leaves alone what it does not mention.</summary>
internal static class FormWriting
{
    public static void WriteOn(this MailboxForm form, Mailbox mailbox, ISealed secrets)
    {
        mailbox.Address = form.Address?.Trim().ToLowerInvariant() ?? mailbox.Address;
        mailbox.Aliases = form.Aliases?.Select(one => one.Trim().ToLowerInvariant()).Where(one => one.Length > 0).ToList() ?? mailbox.Aliases;
        mailbox.Name = form.Name?.Trim() ?? mailbox.Name;
        mailbox.Signature = form.Signature ?? mailbox.Signature;
        mailbox.HistoryBefore = form.HistoryBefore ?? mailbox.HistoryBefore;
        WriteServers(form, mailbox);
        WriteSignIn(form, mailbox, secrets);
        WriteFolders(form, mailbox);
    }

    private static void WriteServers(MailboxForm form, Mailbox mailbox)
    {
        mailbox.Imap = form.Imap is { } imap ? new() { Host = imap.Host.Trim(), Port = imap.Port, Protection = imap.Protection } : mailbox.Imap;
        mailbox.Smtp = form.Smtp is { } smtp ? new() { Host = smtp.Host.Trim(), Port = smtp.Port, Protection = smtp.Protection } : mailbox.Smtp;
    }

    private static void WriteSignIn(MailboxForm form, Mailbox mailbox, ISealed secrets)
    {
        mailbox.UserName = form.UserName?.Trim() ?? mailbox.UserName;
        mailbox.SignIn = form.SignIn ?? mailbox.SignIn;
        mailbox.Secret = form.Secret is { } secret ? secrets.Seal(secret) : mailbox.Secret;
        mailbox.TokenEndpoint = form.TokenEndpoint?.Trim() ?? mailbox.TokenEndpoint;
        mailbox.OAuthClientId = form.OAuthClientId?.Trim() ?? mailbox.OAuthClientId;
        mailbox.OAuthClientSecret = form.OAuthClientSecret is { } clientSecret ? secrets.Seal(clientSecret) : mailbox.OAuthClientSecret;
    }

    private static void WriteFolders(MailboxForm form, Mailbox mailbox)
    {
        if (form.SentFolder is { Length: > 0 } sent)
        {
            var known = mailbox.Folders.FirstOrDefault(one => one.Role == FolderRole.Sent);
            if (known is not null && known.Path != sent)
            {
                // The letters seen there stay seen; from now on it is a folder like others.
                known.Role = FolderRole.Other;
            }

            Named(mailbox, sent).Role = FolderRole.Sent;
        }

        foreach (var other in form.OtherFolders ?? [])
        {
            Named(mailbox, other);
        }

        if (form.OtherFolders is { } kept)
        {
            mailbox.Folders.RemoveAll(one => one.Role == FolderRole.Other && !kept.Contains(one.Path));
        }
    }

    private static MailFolder Named(Mailbox mailbox, string path)
    {
        var folder = mailbox.Folders.FirstOrDefault(one => one.Path == path);
        if (folder is null)
        {
            mailbox.Folders.Add(folder = new() { Path = path, Role = FolderRole.Other });
        }

        return folder;
    }
}
