using System.Security.Cryptography;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Arrivals;

/// <summary>What makes an arrival the same arrival.</summary>
internal sealed record ArrivalName(long? MailboxId, string MessageId, string Checksum)
{
    public static ArrivalName Of(IncomingLetter letter) => new(
        letter.MailboxId,
        MimeLetter.IdOf(letter.Raw),
        Convert.ToHexStringLower(SHA256.HashData(letter.Raw.Span)));

    public static ArrivalName Of(Arrival arrival) => new(arrival.MailboxId, arrival.MessageId, arrival.Checksum);
}
