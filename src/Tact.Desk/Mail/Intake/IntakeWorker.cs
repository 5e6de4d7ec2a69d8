using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tact.Desk.Dispatches;
using Tact.Desk.Live;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>Sees to it that every mailbox in use has its reader, as long as the desk is open; those that come, change or go are noticed at once.</summary>
public sealed class IntakeWorker(
    VisitParts parts, MailboxBook book, MailboxLeases leases, MailboxHealth health, LiveFeed live, ILogger<IntakeWorker> log)
    : BackgroundService
{
    private readonly Dictionary<long, Reading> _readings = [];
    private readonly Bell _changed = new(parts.Clock);

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var changes = live.Listen(stoppingToken);
        return Task.WhenAll(
            Task.Run(() => Hear(changes), CancellationToken.None),
            Task.Run(() => Tend(stoppingToken), CancellationToken.None));
    }

    private async Task Hear(IAsyncEnumerable<DeskChange> changes)
    {
        try
        {
            await foreach (var change in changes)
            {
                if (change.Thing == ChangedThing.Mailbox)
                {
                    _changed.Ring();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The desk closes.
        }
    }

    private async Task Tend(CancellationToken ct)
    {
        await Try(() => leases.TakeBack(ct), ct);
        while (!ct.IsCancellationRequested)
        {
            await Try(() => Look(ct), ct);
            await Try(() => _changed.Sleep(parts.Settings.LookAgain, ct), ct);
        }

        await Task.WhenAll(_readings.Values.Select(one => one.Task));
    }

    private async Task Look(CancellationToken ct)
    {
        var inUse = (await book.List(ct)).Where(one => one is { IsBuiltIn: false, RetiredAt: null }).ToDictionary(one => one.Id);
        foreach (var (id, reading) in _readings.Where(one => !inUse.ContainsKey(one.Key)).ToList())
        {
            _readings.Remove(id);
            await reading.End();
        }

        foreach (var mailbox in inUse.Values)
        {
            var wish = Wish(mailbox);
            if (!_readings.TryGetValue(mailbox.Id, out var reading) || reading.Task.IsCompleted)
            {
                _readings[mailbox.Id] = reading = Reading.Begin(new(mailbox.Id, parts, book, leases, health, log), wish, ct);
            }

            reading.Hear(wish);
        }
    }

    /// <summary>What a member can change about a mailbox, in one word: when it is another, the reader is woken.</summary>
    private static string Wish(Mailbox mailbox) => string.Join(
        '\n',
        mailbox.Folders.OrderBy(one => one.Id).Where(one => one.Role != FolderRole.Inbox).Select(one => $"{one.Role} {one.Path}")
            .Concat([ImapLine.KeyOf(mailbox), mailbox.Secret, $"{mailbox.ReadAskedAt?.UtcTicks}", $"{mailbox.CountAskedAt?.UtcTicks}"]));

    private async Task Try(Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The desk closes.
        }
        catch (Exception trouble)
        {
            log.LogError(trouble, "The mailboxes could not be looked at; it is tried again in a moment.");
        }
    }

    /// <summary>A reader at work.</summary>
    private sealed class Reading(MailReader reader, string wish, CancellationTokenSource end)
    {
        private string _wish = wish;

        public Task Task { get; private init; } = Task.CompletedTask;

        public static Reading Begin(MailReader reader, string wish, CancellationToken ct)
        {
            var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
            return new(reader, wish, end) { Task = Task.Run(() => reader.Run(end.Token), CancellationToken.None) };
        }

        public void Hear(string wish)
        {
            if (wish != _wish)
            {
                _wish = wish;
                reader.Bell.Ring();
            }
        }

        public async Task End()
        {
            await end.CancelAsync();
            await Task;
            end.Dispose();
        }
    }
}
