using Microsoft.EntityFrameworkCore;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Arrivals;

/// <summary>The letters that came and stand in no queue, so that a person can look after them: those that could not be read, and those set aside.</summary>
public sealed class StrandedArrivals(DeskStore desk)
{
    /// <summary>How many are shown at once.</summary>
    public const int PageSize = 50;

    // Subject and sender stand at the beginning; a letter too big to be looked into for a list is listed without them.
    private const long MostLookedInto = 1_000_000;

    /// <summary>A page of those in <paramref name="state"/>, newest first, older than the arrival <paramref name="before"/>.</summary>
    public async Task<IReadOnlyList<StrandedArrival>> List(ArrivalState state, long? before, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return [.. (await Rows(reading, one => one.State == state && (before == null || one.Id < before)).Take(PageSize).ToListAsync(ct)).Select(Shown)];
    }

    /// <summary>How many there are in that state.</summary>
    public async Task<int> Count(ArrivalState state, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Arrivals.CountAsync(one => one.State == state, ct);
    }

    /// <summary>How many letters came to a mailbox so far, whatever became of them.</summary>
    public async Task<int> CountOf(long mailboxId, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await reading.Arrivals.CountAsync(one => one.MailboxId == mailboxId, ct);
    }

    /// <summary>The arrival of that number, when it is one of these; else null.</summary>
    public async Task<StrandedArrival?> Find(long id, CancellationToken ct)
    {
        await using var reading = desk.Read();
        return await Rows(reading, one => one.Id == id && (one.State == ArrivalState.Failed || one.State == ArrivalState.SetAside)).FirstOrDefaultAsync(ct) is { } row
            ? Shown(row) : null;
    }

    /// <summary>Has a letter read again as if it had just come; whether there was one to read.</summary>
    public Task<bool> ReadAgain(long id, CancellationToken ct) => desk.Change(
        async context =>
        {
            var arrival = await context.Arrivals.FirstOrDefaultAsync(
                one => one.Id == id && (one.State == ArrivalState.Failed || one.State == ArrivalState.SetAside), ct);
            if (arrival is not null)
            {
                (arrival.State, arrival.Reason) = (ArrivalState.Received, null);
            }

            return arrival is not null;
        },
        ct);

    /// <summary>Has every letter that could not be read be read again, e.g. after an update; how many there are.</summary>
    public Task<int> ReadAllAgain(CancellationToken ct) => desk.Change(
        async context =>
        {
            var failed = await context.Arrivals.Where(one => one.State == ArrivalState.Failed).ToListAsync(ct);
            failed.ForEach(one => (one.State, one.Reason) = (ArrivalState.Received, null));
            return failed.Count;
        },
        ct);

    private static IQueryable<Row> Rows(DeskContext context, System.Linq.Expressions.Expression<Func<Arrival, bool>> which) =>
        from arrival in context.Arrivals.Where(which)
        join raw in context.RawLetters on arrival.RawId equals raw.Id
        join mailbox in context.Mailboxes on arrival.MailboxId equals mailbox.Id into mailboxes
        from mailbox in mailboxes.DefaultIfEmpty()
        orderby arrival.Id descending
        select new Row(
            arrival.Id, arrival.State, arrival.Reason, arrival.ReceivedAt ?? arrival.StoredAt, mailbox == null ? null : mailbox.Address,
            raw.Size, raw.Size < MostLookedInto ? raw.Content : null);

    private static StrandedArrival Shown(Row row)
    {
        var letter = row.Content is null ? null : MimeLetter.Read(Packing.Unpack(row.Content)).Letter;
        return new(row.Id, row.State, row.Reason, row.At, row.Mailbox, letter?.Subject ?? "", letter?.From, row.Size);
    }

    private sealed record Row(long Id, ArrivalState State, string? Reason, DateTimeOffset At, string? Mailbox, long Size, byte[]? Content);
}
