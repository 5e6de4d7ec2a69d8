using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Takes the calendar entries out of raw letters.</summary>
internal static class CalendarEntries
{
    public static async Task<Dictionary<long, Invitation>> Of(DeskContext desk, IEnumerable<long> rawIds, CancellationToken ct)
    {
        var found = new Dictionary<long, Invitation>();
        foreach (var id in rawIds.Distinct())
        {
            var packed = await desk.RawLetters.Where(one => one.Id == id).Select(one => one.Content).FirstOrDefaultAsync(ct);
            if (packed is not null && MimeLetter.Read(Packing.Unpack(packed)).Calendar is { } ics && Invitations.Read(ics) is { } invitation)
            {
                found[id] = invitation;
            }
        }

        return found;
    }
}
