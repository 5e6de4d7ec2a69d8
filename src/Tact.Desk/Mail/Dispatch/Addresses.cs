using MimeKit;
using Tact.Commandments.Letters;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>Addresses as a letter can be sent to.</summary>
public static class Addresses
{
    private const int LongestAddress = 254;
    private const int LongestBox = 64;

    /// <summary>Whether a letter could be sent there at all. Whether anybody reads it, only the sending shows.</summary>
    public static bool ArePossible(Party party) => IsPossible(party.Address);

    /// <summary>Whether a letter could be sent to <paramref name="address"/> at all.</summary>
    public static bool IsPossible(string address) =>
        address.Length is > 2 and <= LongestAddress
        && !address.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) || sign is '<' or '>' or ',' or ';' or '"' or '(' or ')')
        && address.LastIndexOf('@') is > 0 and <= LongestBox and var at
        && address.IndexOf('@', StringComparison.Ordinal) == at
        && Uri.CheckHostName(address[(at + 1)..]) == UriHostNameType.Dns
        && MailboxAddress.TryParse(address, out var parsed)
        && parsed.Address == address;

    /// <summary>The party as MIME names it. No name breaks a header: control characters become spaces.</summary>
    internal static MailboxAddress Mailbox(Party party) =>
        new(System.Text.Encoding.UTF8, LetterText.Line(party.Name), party.Address.Trim());
}
