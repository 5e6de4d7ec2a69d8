using System.Threading.Channels;
using Tact.Commandments.Law;
using Tact.Desk.Filing;
using Tact.Desk.House;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Storage;

namespace Tact.Desk.Importing;

/// <summary>
/// Takes whole archives in. While some letters are written down the next are opened; each batch is one transaction, so an
/// import that is cut off goes on where it was: what is here is not taken in twice.
/// </summary>
public sealed class LetterImport(DeskStore desk, TimeProvider clock)
{
    private const int LettersAtOnce = 250;
    private const long BytesAtOnce = 8_000_000;
    private const int MostTroubles = 100;

    /// <summary>Takes in <paramref name="letters"/>, telling <paramref name="progress"/> after each batch.</summary>
    /// <exception cref="DeskFailure">The database or its disk is in trouble; what was taken in until then stays.</exception>
    public async Task<ImportTally> Run(IEnumerable<ArchivedLetter> letters, Import import, IProgress<ImportTally>? progress = null, CancellationToken ct = default)
    {
        var ours = await Ours(import, ct);
        var opened = Channel.CreateBounded<Batch>(1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var opening = Task.Run(() => OpenAll(letters, import, ours, opened.Writer, stop.Token), CancellationToken.None);
        var tally = ImportTally.None;
        try
        {
            await foreach (var batch in opened.Reader.ReadAllAsync(ct))
            {
                tally = Count(tally, batch, await desk.Change(context => Write(context, batch.Letters, ours, ct), ct));
                progress?.Report(tally);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await opening;
        }

        return tally;
    }

    private async Task<OwnAddresses> Ours(Import import, CancellationToken ct)
    {
        await using var context = desk.Read();
        return (await OurHouse.In(context, ct)).Ours.With([.. import.Ours.Addresses, .. import.Ours.Domains]);
    }

    private async Task OpenAll(IEnumerable<ArchivedLetter> letters, Import import, OwnAddresses ours, ChannelWriter<Batch> opened, CancellationToken ct)
    {
        try
        {
            foreach (var some in Batches(letters))
            {
                var now = clock.GetUtcNow();
                var readable = some.Where(one => one.Trouble is null).ToList();
                var done = readable.AsParallel().AsOrdered().WithCancellation(ct).Select(one => ImportedLetter.Of(one.Raw, import, ours, now)).ToList();
                await opened.WriteAsync(new(done, some.Count, some.Sum(one => (long)one.Raw.Length), Troubles(some)), ct);
            }

            opened.Complete();
        }
        catch (Exception broken)
        {
            opened.TryComplete(broken is OperationCanceledException ? null : broken);
        }
    }

    private static IEnumerable<List<ArchivedLetter>> Batches(IEnumerable<ArchivedLetter> letters)
    {
        var (batch, bytes) = (new List<ArchivedLetter>(), 0L);
        foreach (var letter in letters)
        {
            batch.Add(letter);
            bytes += letter.Raw.Length;
            if (batch.Count >= LettersAtOnce || bytes >= BytesAtOnce)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static List<string> Troubles(List<ArchivedLetter> some) =>
        [.. some.Where(one => one.Trouble is not null).Select(one => $"{one.Place}: {one.Trouble}")];

    private static async Task<int> Write(DeskContext context, IReadOnlyList<ImportedLetter> letters, OwnAddresses ours, CancellationToken ct)
    {
        // Thousands of new rows are looked through once, at the end, not at every step.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await context.FileAlone(ct);
        var fresh = await Unknown.Of(context, letters, ct);
        await PlainRows.Insert(context, [.. fresh.Select(one => one.Raw)], ct);
        foreach (var one in fresh)
        {
            one.Arrival.RawId = one.Open.Letter.RawId = one.Raw.Id;
        }

        await new FilingRun(context, new() { Ours = ours }, ct).File([.. fresh.Select(one => one.Open)]);
        await PlainRows.Insert(context, [.. fresh.Select(one => one.Arrival)], ct);
        context.ChangeTracker.DetectChanges();
        return fresh.Count;
    }

    private static ImportTally Count(ImportTally tally, Batch batch, int added) => new(
        tally.Read + batch.Read, tally.Added + added, tally.Known + batch.Letters.Count - added, tally.Bytes + batch.Bytes,
        [.. tally.Troubles.Concat(batch.Troubles).Take(MostTroubles)]);

    private sealed record Batch(IReadOnlyList<ImportedLetter> Letters, int Read, long Bytes, IReadOnlyList<string> Troubles);
}
