using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Tact.Desk.Arrivals;
using Tact.Desk.House;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Files the letters that came in: opened, put into their conversations, their dues derived. One broken letter never stops the others.</summary>
public sealed class LetterFiling(DeskStore desk, ILogger<LetterFiling> log)
{
    /// <summary>Files at most <paramref name="most"/> of the letters that wait; how many were settled, well or not.</summary>
    /// <exception cref="DeskFailure">The database or its disk is in trouble; the letters still wait.</exception>
    public async Task<int> FileWaiting(int most, CancellationToken ct)
    {
        var waiting = await Waiting(most, ct);
        try
        {
            await File(waiting, ct);
        }
        catch (Exception trouble) when (trouble is not (DeskFailure or OperationCanceledException) && waiting.Count > 1)
        {
            log.LogWarning(trouble, "{Count} letters could not be filed together; each is filed by itself.", waiting.Count);
            await FileEach(waiting, ct);
        }
        catch (Exception trouble) when (trouble is not (DeskFailure or OperationCanceledException))
        {
            await SetFailed(waiting[0].Arrival.Id, trouble, ct);
        }

        return waiting.Count;
    }

    private async Task<List<(Arrival Arrival, byte[] Raw)>> Waiting(int most, CancellationToken ct)
    {
        await using var context = desk.Read();
        var rows = await (
            from arrival in context.Arrivals
            where arrival.State == ArrivalState.Received
            orderby arrival.Id
            join raw in context.RawLetters on arrival.RawId equals raw.Id
            select new { arrival, raw.Content }).Take(most).ToListAsync(ct);
        return [.. rows.Select(row => (row.arrival, Packing.Unpack(row.Content)))];
    }

    private async Task File(List<(Arrival Arrival, byte[] Raw)> waiting, CancellationToken ct)
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var read = waiting.AsParallel().AsOrdered().WithCancellation(ct).Select(one => (one.Arrival.Id, Mime: MimeLetter.Read(one.Raw))).ToList();
        await desk.Change(
            async context =>
            {
                await context.FileAlone(ct);
                var house = await OurHouse.In(context, ct);
                var ids = waiting.Select(one => one.Arrival.Id).ToList();
                var arrivals = await context.Arrivals.Where(one => ids.Contains(one.Id) && one.State == ArrivalState.Received).ToDictionaryAsync(one => one.Id, ct);
                await new FilingRun(context, house, ct).File(
                    [.. read.Where(one => arrivals.ContainsKey(one.Id)).Select(one => Opening.Of(arrivals[one.Id], one.Mime, house.Ours))]);
            },
            ct);
    }

    private async Task FileEach(List<(Arrival Arrival, byte[] Raw)> waiting, CancellationToken ct)
    {
        foreach (var one in waiting)
        {
            try
            {
                await File([one], ct);
            }
            catch (Exception trouble) when (trouble is not (DeskFailure or OperationCanceledException))
            {
                await SetFailed(one.Arrival.Id, trouble, ct);
            }
        }
    }

    private Task SetFailed(long arrivalId, Exception trouble, CancellationToken ct)
    {
        log.LogError(trouble, "Letter {Arrival} could not be filed; it is shown raw.", arrivalId);
        return desk.Change(
            async context =>
            {
                if (await context.Arrivals.SingleOrDefaultAsync(one => one.Id == arrivalId && one.State == ArrivalState.Received, ct) is { } arrival)
                {
                    (arrival.State, arrival.Reason) = (ArrivalState.Failed, trouble.GetBaseException().Message);
                }
            },
            ct);
    }
}
