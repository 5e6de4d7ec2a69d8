using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Desk.Checkups;

/// <summary>The letters on their way in and out: which of them somebody should see to.</summary>
internal static class LetterCheckup
{
    private const string About = "letters";
    private static readonly TimeSpan _long = TimeSpan.FromHours(1);
    private static readonly TimeSpan _recent = TimeSpan.FromDays(30);

    public static async IAsyncEnumerable<CheckupNote> Look(IServiceProvider desk, [EnumeratorCancellation] CancellationToken ct)
    {
        var now = desk.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var reading = desk.GetRequiredService<DeskStore>().Read();
        yield return Clock(await reading.Arrivals.MaxAsync(one => (DateTimeOffset?)one.StoredAt, ct), now);
        yield return Failed(await reading.Arrivals.CountAsync(ct), await reading.Arrivals.CountAsync(one => one.State == ArrivalState.Failed, ct));
        if (await reading.Arrivals.CountAsync(one => one.State == ArrivalState.Received && one.StoredAt < now - _long, ct) is var waiting and > 0)
        {
            yield return CheckupNote.Warn(About, $"{waiting} letters wait to be filed for more than an hour.", "Open the desk with \"tact serve\"; if it is open, see its log.");
        }

        var dispatches = reading.Dispatches;
        yield return Uncertain(await dispatches.CountAsync(one => one.State == DispatchState.Uncertain, ct));
        yield return Refused(await dispatches.CountAsync(one => one.State == DispatchState.Refused && one.StateSince > now - _recent, ct));
        if (await dispatches.CountAsync(one => one.State == DispatchState.Queued && one.StateSince < now - _long, ct) is var queued and > 0)
        {
            yield return CheckupNote.Warn(About, $"{queued} letters wait to be sent for more than an hour.", "Open the desk with \"tact serve\"; if it is open, see its log.");
        }
    }

    private static CheckupNote Clock(DateTimeOffset? newest, DateTimeOffset now) =>
        newest > now + _long
            ? CheckupNote.Stop(About, $"The newest letter was stored on {newest:yyyy-MM-dd HH:mm} UTC, which is still to come.", "Set the clock of this machine right.")
            : CheckupNote.Ok(About, newest is null ? "No letter came in yet." : $"The newest letter was stored on {newest:yyyy-MM-dd HH:mm} UTC.");

    private static CheckupNote Failed(int all, int failed) => failed == 0
        ? CheckupNote.Ok(About, $"{all} came in; none of them failed to be read.")
        : CheckupNote.Warn(About, $"{failed} of {all} that came in could not be read; they are shown raw.", "Open them in the desk and read them there; a later Tact may read them.");

    private static CheckupNote Uncertain(int letters) => letters == 0
        ? CheckupNote.Ok(About, "None is uncertain on its way out.")
        : CheckupNote.Warn(About, $"{letters} may or may not have left: the server's answer was never heard.", "Open them in the desk: look at the evidence, then call each sent or send it again.");

    private static CheckupNote Refused(int letters) => letters == 0
        ? CheckupNote.Ok(About, "None was refused in the last month.")
        : CheckupNote.Warn(About, $"{letters} were refused in the last month and did not leave.", "Open them in the desk: the server says there why.");
}
