using Tact.Desk.Mailboxes;

namespace Tact.Cli.Lines;

/// <summary>A mailbox, as <c>tact mailbox list --json</c> gives it. No secret is in it.</summary>
internal sealed record MailboxLine(
    string Address, string Name, IReadOnlyList<string> Aliases, bool BuiltIn, string Imap, string Smtp, string SignIn, string? ReachedAt, string? Problem, string? RetiredAt)
{
    public static MailboxLine Of(Mailbox mailbox) => new(
        mailbox.Address,
        mailbox.Name,
        mailbox.Aliases,
        mailbox.IsBuiltIn,
        Written(mailbox.Imap),
        Written(mailbox.Smtp),
        mailbox.SignIn == Desk.Mailboxes.SignIn.OAuth2 ? "oauth2" : "password",
        Instant(mailbox.ReachedAt),
        mailbox.Problem,
        Instant(mailbox.RetiredAt));

    private static string Written(Server server) => server.Host.Length == 0 ? "" : $"{server.Host}:{server.Port}/{server.Protection.ToString().ToLowerInvariant()}";

    private static string? Instant(DateTimeOffset? at) => at is { } instant ? Line.Instant(instant) : null;
}
