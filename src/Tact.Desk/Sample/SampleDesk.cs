using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Filing;
using Tact.Desk.House;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>Lays the sample agency onto a desk: its people, its letters as if they had just come, and what was done with them.</summary>
public sealed class SampleDesk(DeskStore desk, Lazy<SampleLibrary> sample, TimeProvider clock)
{
    /// <summary>Lays it, all or nothing. A desk that has it stays as it is, whatever has been done with it since.</summary>
    /// <param name="mayOwn">Whether one of its members owns the desk; on somebody's own desk none does.</param>
    /// <param name="ct">Stops it.</param>
    public async Task Lay(bool mayOwn, CancellationToken ct)
    {
        if (StartOf(desk, sample.Value) is null)
        {
            await Lay(SealedSample.Of(sample.Value, clock.GetUtcNow()), mayOwn, ct);
        }
    }

    /// <inheritdoc cref="Lay(bool, CancellationToken)" />
    /// <param name="written">The sample, written out beforehand.</param>
    /// <param name="mayOwn">Whether one of its members owns the desk.</param>
    /// <param name="ct">Stops it.</param>
    public Task Lay(SealedSample written, bool mayOwn, CancellationToken ct) => desk.Change(
        async context =>
        {
            await context.FileAlone(ct);
            if (StartOf(context, written.Library) is not null)
            {
                return;
            }

            new SamplePeople(written.Library.Agency, context).Add(mayOwn);
            await context.SaveChangesAsync(ct);
            await File(context, written, ct);
            await context.SaveChangesAsync(ct);
            await new SampleDeeds(context, written).Do(ct);
        },
        ct);

    /// <summary>The instant from which the sample on a desk reckons; null when it has none.</summary>
    internal static DateTimeOffset? StartOf(DeskStore desk, SampleLibrary library)
    {
        using var context = desk.Read();
        return StartOf(context, library);
    }

    private static DateTimeOffset? StartOf(DeskContext context, SampleLibrary library)
    {
        var first = SampleStory.Tell(library, library.Conversations[0], DateTimeOffset.UnixEpoch)[0];
        var received = context.Arrivals
            .Where(one => one.Origin == ArrivalOrigin.Sample && one.MessageId == first.MessageId)
            .Select(one => one.ReceivedAt).FirstOrDefault();
        return received - (first.At - DateTimeOffset.UnixEpoch);
    }

    private async Task File(DeskContext context, SealedSample written, CancellationToken ct)
    {
        var mailboxes = await context.Mailboxes.Where(one => one.IsBuiltIn).ToDictionaryAsync(one => one.Address, one => one.Id, ct);
        var raws = written.Letters.Select(one => new RawLetter { Content = Packing.Pack(one.Raw), Size = one.Raw.Length }).ToList();
        context.RawLetters.AddRange(raws);
        await context.SaveChangesAsync(ct);
        var house = await OurHouse.In(context, ct);
        var opened = written.Letters.Zip(raws).AsParallel().AsOrdered()
            .Select(one => Opening.Of(Arrived(one.First, one.Second.Id, mailboxes[one.First.Written.Mailbox]), one.First.Mime, house.Ours))
            .ToList();
        await new FilingRun(context, house, ct).File(opened);
        context.Arrivals.AddRange(opened.Select(one => one.Arrival));
    }

    private Arrival Arrived(SealedSample.SealedLetter letter, long rawId, long mailboxId) => new()
    {
        MailboxId = mailboxId,
        Origin = ArrivalOrigin.Sample,
        IsOurs = letter.Written.IsOurs,
        MessageId = letter.Written.MessageId,
        Checksum = Convert.ToHexStringLower(SHA256.HashData(letter.Raw)),
        RawId = rawId,
        ReceivedAt = letter.Written.At,
        StoredAt = clock.GetUtcNow(),
    };
}
