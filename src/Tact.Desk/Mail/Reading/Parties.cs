using MimeKit;
using Tact.Commandments.Letters;

namespace Tact.Desk.Mail.Reading;

/// <summary>Addresses as a letter's headers give them.</summary>
internal static class Parties
{
    private const int Most = 2_000;

    private static readonly char[] _quotes = ['"', '\'', ' '];

    /// <summary>Everybody in a list, groups laid open, nobody twice.</summary>
    public static IReadOnlyList<Party> Of(InternetAddressList list) =>
        [.. list.Mailboxes.Take(Most).Select(one => Of(one)!).Distinct()];

    public static Party? Of(MailboxAddress? mailbox) => mailbox is null
        ? null
        : new(LetterText.Line(mailbox.GetAddress(idnEncode: false)), LetterText.Line(mailbox.Name).Trim(_quotes));

    /// <summary>A header that holds no address still says who wrote.</summary>
    public static Party? Written(string? header) =>
        LetterText.Line(header) is { Length: > 0 } words ? new("", words) : null;
}
