using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Reads again the calendar entries of letters filed before the desk took their calls from them.</summary>
internal static class OldInvitations
{
    /// <summary>Reads those of these conversations. What holds no call is looked at again the next time.</summary>
    public static async Task Read(DeskContext context, IReadOnlyCollection<long> conversations, CancellationToken ct)
    {
        var letters = await context.Letters.AsNoTracking().Where(one => conversations.Contains(one.ConversationId) && one.Call == null && one.Attachments.Any(file => file.IsCalendar))
            .Select(one => new { one.Id, one.RawId }).ToListAsync(ct);
        foreach (var letter in letters)
        {
            var packed = await context.RawLetters.Where(one => one.Id == letter.RawId).Select(one => one.Content).FirstOrDefaultAsync(ct);
            if (packed is not null && MimeLetter.Read(Packing.Unpack(packed)).Letter.Call is { } call)
            {
                await context.Letters.Where(one => one.Id == letter.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Call, call), ct);
            }
        }
    }
}
