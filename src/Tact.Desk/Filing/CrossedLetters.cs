using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Holds back letters that wait for an instant, where the client writes first: what they say may be out of place now.</summary>
internal static class CrossedLetters
{
    private const string WroteFirst = "The client wrote first. Read that letter; then send this one or take it back.";

    // What was dated a little earlier is filed only now: whoever wrote ours had not seen it. What is older is history.
    private static readonly TimeSpan Unseen = TimeSpan.FromDays(1);

    /// <summary>Holds back what waits in the conversations of these letters. What a machine or one of us wrote holds back nothing.</summary>
    public static async Task HoldBack(DeskContext context, IReadOnlyList<OpenLetter> filed, CancellationToken ct)
    {
        var theirs = filed.Where(one => IsAPersons(one.Letter)).ToLookup(one => one.Letter.ConversationId);
        var talks = theirs.Select(one => one.Key).ToList();
        var waiting = talks.Count == 0 ? [] : await context.Dispatches.AsNoTracking()
            .Where(one => one.State == DispatchState.Held && one.HeldUntil != null && talks.Contains(one.ConversationId!.Value)).ToListAsync(ct);
        foreach (var one in waiting.Where(one => one.IsForLater))
        {
            if (theirs[one.ConversationId!.Value].Where(letter => letter.Letter.At > one.QueuedAt - Unseen).MaxBy(letter => letter.Arrival.StoredAt) is { } first
                && await context.Locked(one.Id).Include(row => row.Recipients).SingleOrDefaultAsync(ct) is { IsForLater: true } dispatch)
            {
                dispatch.HoldBack(first.Arrival.StoredAt, WroteFirst);
                await Waybill.Turned(context, dispatch, memberId: null, ct);
            }
        }
    }

    private static bool IsAPersons(FiledLetter letter) =>
        !letter.IsOurs && !letter.ClaimsToBeOurs && letter.Kind is (LetterKind.Letter or LetterKind.Invitation);
}
