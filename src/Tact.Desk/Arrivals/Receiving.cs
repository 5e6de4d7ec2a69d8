using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Arrivals;

/// <summary>Takes letters in: the raw bytes first, in one transaction with where they were seen. Reading them comes after.</summary>
public sealed class Receiving(DeskStore desk, TimeProvider clock) : IReceiving
{
    /// <summary>Stores one letter and answers what it is here.</summary>
    /// <inheritdoc cref="TakeMany" path="//summary" />
    public async Task<Arrival> Take(IncomingLetter letter, CancellationToken ct) => (await Store([PackedLetter.Of(letter)], ct))[0];

    /// <inheritdoc />
    public async Task<Taken> TakeMany(IReadOnlyList<IncomingLetter> letters, CancellationToken ct)
    {
        try
        {
            return new(await Store([.. letters.Select(PackedLetter.Of)], ct), []);
        }
        catch (Exception unfit) when (IsOfOneLetter(unfit) && letters.Count > 1)
        {
            return await TakeOneByOne(letters, ct);
        }
        catch (Exception unfit) when (IsOfOneLetter(unfit) && letters.Count == 1)
        {
            return new([], [new(letters[0], unfit)]);
        }
    }

    private async Task<Taken> TakeOneByOne(IReadOnlyList<IncomingLetter> letters, CancellationToken ct)
    {
        var (stored, refused) = (new List<Arrival>(letters.Count), new List<RefusedLetter>());
        foreach (var letter in letters)
        {
            var taken = await TakeMany([letter], ct);
            stored.AddRange(taken.Arrivals);
            refused.AddRange(taken.Refused);
        }

        return new(stored, refused);
    }

    /// <summary>A failure of the desk (a full disk, a database that is away) is none of a letter's.</summary>
    private static bool IsOfOneLetter(Exception unfit) => unfit is not (DeskFailure or OperationCanceledException);

    private async Task<List<Arrival>> Store(IReadOnlyList<PackedLetter> letters, CancellationToken ct)
    {
        try
        {
            return await desk.Change(context => Store(context, letters, ct), ct);
        }
        catch (DbUpdateException)
        {
            // Another node may have taken one in the same moment; then it is here now.
            return await desk.Change(context => Store(context, letters, ct), ct);
        }
    }

    private async Task<List<Arrival>> Store(DeskContext context, IReadOnlyList<PackedLetter> letters, CancellationToken ct)
    {
        var known = await KnownLetters.Of(context, letters, ct);
        await Add(context, [.. letters.Where(one => known.Find(one) is null).DistinctBy(one => one.Name)], known, ct);
        var arrivals = new List<Arrival>(letters.Count);
        foreach (var letter in letters)
        {
            var arrival = known.Find(letter)!;
            MakeOurs(arrival, letter.Letter);
            if (letter.Letter.Where is { } where && known.See(where, arrival))
            {
                context.Sightings.Add(new() { FolderId = where.FolderId, UidValidity = where.UidValidity, Uid = where.Uid, ArrivalId = arrival.Id });
            }

            arrivals.Add(arrival);
        }

        return arrivals;
    }

    private async Task Add(DeskContext context, List<PackedLetter> letters, KnownLetters known, CancellationToken ct)
    {
        var raws = letters.ConvertAll(one => new RawLetter { Content = one.Content, Size = one.Letter.Raw.Length });
        context.AddRange(raws);
        await context.SaveChangesAsync(ct);
        var arrivals = letters.Zip(raws, Arrival).ToList();
        context.AddRange(arrivals);
        await context.SaveChangesAsync(ct);
        arrivals.ForEach(known.Add);
    }

    private Arrival Arrival(PackedLetter letter, RawLetter raw) => new()
    {
        MailboxId = letter.Letter.MailboxId,
        Origin = letter.Letter.Origin,
        IsOurs = letter.Letter.IsOurs,
        MessageId = letter.Name.MessageId,
        Checksum = letter.Name.Checksum,
        RawId = raw.Id,
        ReceivedAt = letter.Letter.ReceivedAt,
        StoredAt = clock.GetUtcNow(),
    };

    /// <summary>The same bytes once more, now by a way only our side has: filed again, as ours.</summary>
    private static void MakeOurs(Arrival arrival, IncomingLetter letter)
    {
        if (letter.IsOurs && !arrival.IsOurs)
        {
            arrival.IsOurs = true;
            arrival.State = ArrivalState.Received;
        }
    }
}
