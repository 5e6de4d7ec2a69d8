using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Arrivals;

/// <summary>Takes letters in: the raw bytes first, in one transaction with where they were seen. Reading them comes after.</summary>
public sealed class Receiving(DeskStore desk, TimeProvider clock)
{
    /// <summary>
    /// Stores <paramref name="letter"/> and answers what it is here. Handing in the same letter again stores nothing
    /// twice: the same place on the server, or the same bytes in the same mailbox, are the same arrival.
    /// </summary>
    public async Task<Arrival> Take(IncomingLetter letter, CancellationToken ct)
    {
        var name = ArrivalName.Of(letter);
        try
        {
            return await desk.Change(context => Take(context, letter, name, ct), ct);
        }
        catch (DbUpdateException)
        {
            // Another node may have taken it in the same moment; then it is here now.
            return await desk.Change(context => Take(context, letter, name, ct), ct);
        }
    }

    private async Task<Arrival> Take(DeskContext context, IncomingLetter letter, ArrivalName name, CancellationToken ct)
    {
        if (await Sighted(context, letter.Where, ct) is { } sighted)
        {
            return sighted;
        }

        var arrival = await Known(context, name, ct) ?? await Store(context, letter, name, ct);
        MakeOurs(arrival, letter);
        if (letter.Where is { } where)
        {
            context.Sightings.Add(new() { FolderId = where.FolderId, UidValidity = where.UidValidity, Uid = where.Uid, ArrivalId = arrival.Id });
        }

        return arrival;
    }

    private static async Task<Arrival?> Sighted(DeskContext context, SeenAt? place, CancellationToken ct) =>
        place is null ? null : await (
            from sighting in context.Sightings
            where sighting.FolderId == place.FolderId && sighting.UidValidity == place.UidValidity && sighting.Uid == place.Uid
            join arrival in context.Arrivals on sighting.ArrivalId equals arrival.Id
            select arrival).FirstOrDefaultAsync(ct);

    private static Task<Arrival?> Known(DeskContext context, ArrivalName name, CancellationToken ct) =>
        context.Arrivals.FirstOrDefaultAsync(
            one => one.MailboxId == name.MailboxId && one.MessageId == name.MessageId && one.Checksum == name.Checksum, ct);

    private async Task<Arrival> Store(DeskContext context, IncomingLetter letter, ArrivalName name, CancellationToken ct)
    {
        var raw = new RawLetter { Content = Packing.Pack(letter.Raw.Span), Size = letter.Raw.Length };
        context.RawLetters.Add(raw);
        await context.SaveChangesAsync(ct);
        var arrival = new Arrival
        {
            MailboxId = letter.MailboxId,
            Origin = letter.Origin,
            IsOurs = letter.IsOurs,
            MessageId = name.MessageId,
            Checksum = name.Checksum,
            RawId = raw.Id,
            ReceivedAt = letter.ReceivedAt,
            StoredAt = clock.GetUtcNow(),
        };
        context.Arrivals.Add(arrival);
        await context.SaveChangesAsync(ct);
        return arrival;
    }

    /// <summary>The same bytes once more, now by a way only our side has: filed again, as ours.</summary>
    private static void MakeOurs(Arrival arrival, IncomingLetter letter)
    {
        if (letter.IsOurs && !arrival.IsOurs)
        {
            arrival.IsOurs = true;
            arrival.State = ArrivalState.Received;
        }
    }

    /// <summary>What makes an arrival the same arrival.</summary>
    private sealed record ArrivalName(long? MailboxId, string MessageId, string Checksum)
    {
        public static ArrivalName Of(IncomingLetter letter) => new(
            letter.MailboxId,
            MimeLetter.Read(letter.Raw).Letter.MessageId,
            Convert.ToHexStringLower(SHA256.HashData(letter.Raw.Span)));
    }
}
