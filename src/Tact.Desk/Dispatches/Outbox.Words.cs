using Microsoft.EntityFrameworkCore;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

public sealed partial class Outbox
{
    private const string SentAgain = "Sent again on a member's word.";
    private const string CalledSent = "A member says it arrived.";

    /// <summary>
    /// Takes a letter back while no server has any of it: it is a draft again, whole, files and all. Its writer may, and
    /// a lead.
    /// </summary>
    public Task<Turning> Undo(long dispatchId, long memberId, CancellationToken ct) => Say(
        dispatchId,
        memberId,
        async (context, dispatch, member) =>
        {
            if (dispatch.MemberId != member.Id && member.Role > Role.Lead)
            {
                return new Turning.NotAllowed();
            }

            if (!dispatch.MayComeBack)
            {
                return new Turning.NotNow(dispatch.State);
            }

            dispatch.Turn(DispatchState.Undone, clock.GetUtcNow(), null);
            var draft = await BackToDraft.Of(context, dispatch, ct);
            await Waybill.Undone(context, dispatch, member.Id, ct);
            return new Turning.Back(draft.Id);
        },
        ct);

    /// <summary>Lets a held or deferred letter leave at once.</summary>
    public Task<Turning> SendNow(long dispatchId, long memberId, CancellationToken ct) =>
        Turn(dispatchId, memberId, [DispatchState.Held, DispatchState.Deferred], (_, one, now) => Requeue(one, now, null), ct);

    /// <summary>
    /// Sends a refused or uncertain letter once more, to whom it is not known to have reached. For an uncertain one this
    /// is the member's word that a second copy would do no harm.
    /// </summary>
    public Task<Turning> SendAgain(long dispatchId, long memberId, CancellationToken ct) =>
        Turn(dispatchId, memberId, [DispatchState.Refused, DispatchState.Uncertain], (_, one, now) => Requeue(one, now, SentAgain), ct);

    /// <summary>Settles an uncertain letter: the member knows that it arrived.</summary>
    public Task<Turning> CallItSent(long dispatchId, long memberId, CancellationToken ct) => Turn(
        dispatchId,
        memberId,
        [DispatchState.Uncertain],
        (context, one, now) =>
        {
            one.CallSent(now, CalledSent);
            return Departure.Of(context, one, settings, ct);
        },
        ct);

    /// <summary>Tries once more to lay the copy into Sent, from the first try on.</summary>
    public Task<Turning> CopyAgain(long dispatchId, long memberId, CancellationToken ct) => Say(
        dispatchId,
        memberId,
        (_, dispatch, _) =>
        {
            if (dispatch.Copy != CopyState.Failed)
            {
                return Task.FromResult<Turning>(new Turning.NotNow(dispatch.State));
            }

            (dispatch.Copy, dispatch.CopyTries, dispatch.NextCopyAt) = (CopyState.Pending, 0, clock.GetUtcNow());
            return Task.FromResult<Turning>(new Turning.Done(dispatch.State));
        },
        ct);

    private Task<Turning> Turn(
        long dispatchId, long memberId, DispatchState[] from, Func<DeskContext, Dispatch, DateTimeOffset, Task> turn, CancellationToken ct) => Say(
        dispatchId,
        memberId,
        async (context, dispatch, member) =>
        {
            if (!from.Contains(dispatch.State))
            {
                return new Turning.NotNow(dispatch.State);
            }

            await turn(context, dispatch, clock.GetUtcNow());
            await Waybill.Turned(context, dispatch, member.Id, ct);
            return new Turning.Done(dispatch.State);
        },
        ct);

    private static Task Requeue(Dispatch dispatch, DateTimeOffset now, string? answer)
    {
        dispatch.Requeue(now, answer);
        return Task.CompletedTask;
    }

    private Task<Turning> Say(
        long dispatchId, long memberId, Func<DeskContext, Dispatch, Member, Task<Turning>> word, CancellationToken ct) => desk.Change(
        async context =>
        {
            var dispatch = await context.Dispatches.Include(one => one.Recipients).SingleOrDefaultAsync(one => one.Id == dispatchId, ct);
            var member = await context.Users.SingleOrDefaultAsync(one => one.Id == memberId, ct);
            return dispatch is null ? new Turning.Gone()
                : member is not { MayWrite: true } ? new Turning.NotAllowed()
                : await word(context, dispatch, member);
        },
        ct);
}
