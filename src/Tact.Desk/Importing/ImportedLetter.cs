using System.Security.Cryptography;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Filing;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Importing;

/// <summary>A letter of an archive, opened and packed: everything that can be done before the database is asked.</summary>
internal sealed record ImportedLetter(RawLetter Raw, OpenLetter Open)
{
    public Arrival Arrival => Open.Arrival;

    /// <summary>Opens it. Pure but for <paramref name="storedAt"/>, so that many are opened at once.</summary>
    public static ImportedLetter Of(ReadOnlyMemory<byte> raw, Import import, OwnAddresses ours, DateTimeOffset storedAt)
    {
        var mime = MimeLetter.Read(raw);
        var arrival = new Arrival
        {
            MailboxId = import.MailboxId,
            Origin = ArrivalOrigin.Import,
            IsOurs = ours.Include(mime.Letter.From),
            MessageId = mime.Letter.MessageId,
            Checksum = Convert.ToHexStringLower(SHA256.HashData(raw.Span)),
            StoredAt = storedAt,
        };
        return new(new() { Content = Packing.Pack(raw.Span), Size = raw.Length }, Opening.Of(arrival, mime, ours));
    }
}
