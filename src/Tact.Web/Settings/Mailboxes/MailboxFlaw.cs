using Tact.Desk.Mailboxes;
using Tact.Web.Wording;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>What is wrong with a mailbox as it was typed, and beside which field to say so.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record MailboxFlaw(string Field, string What, string Remedy)
{
    /// <summary>Both, for the place beside the field.</summary>
    public string Words => $"{What} {Remedy}";

    /// <summary>A refusal of the book, brought to its field.</summary>
    public static MailboxFlaw Of(MailboxOutcome.Refused refused, MailboxTyped typed, Words words) =>
        new(FieldOf(refused, typed), refused.What(words.Tongue), refused.Remedy(words.Tongue));

    /// <summary>The secret must be typed again: it is for the servers it was given for, and for no others.</summary>
    public static MailboxFlaw SecretAgain(MailboxTyped typed, Words words) =>
        new(SecretField(typed), words["mailbox.secret_again"], words["mailbox.secret_again.remedy"]);

    private static string FieldOf(MailboxOutcome.Refused refused, MailboxTyped typed) => refused.Why switch
    {
        MailboxRefusal.NoServer => "imap_host",
        MailboxRefusal.BadPort => IsPort(typed.Imap.Port) ? "smtp_port" : "imap_port",
        MailboxRefusal.PlainElsewhere => typed.Imap.Protection == Protection.None && typed.Imap.Host == refused.About ? "imap_protection" : "smtp_protection",
        MailboxRefusal.NoSecret => SecretField(typed),
        MailboxRefusal.NoTokenEndpoint => typed.TokenEndpoint.Length == 0 ? "token_endpoint" : "client_id",
        _ => "address",
    };

    private static string SecretField(MailboxTyped typed) => typed.SignIn == SignIn.OAuth2 ? "refresh_token" : "password";

    private static bool IsPort(string typed) => typed.Length == 0 || (int.TryParse(typed, out var port) && port is >= 1 and <= 65535);
}
