namespace Tact.Desk.Dispatches;

public sealed partial class Dispatch
{
    private static readonly TimeSpan LongestUndo = TimeSpan.FromMinutes(2);

    /// <summary>Whether a member may still take it back whole: no server has any of it.</summary>
    public bool MayComeBack =>
        State is DispatchState.Held or DispatchState.Queued or DispatchState.Deferred or DispatchState.Refused
        && !HandedOver && Recipients.All(one => one.State != RecipientState.Accepted);

    /// <summary>Whether nothing more will happen to it by itself, and a member should look.</summary>
    public bool NeedsAMember => State is DispatchState.Refused or DispatchState.Uncertain || (State == DispatchState.Held && HeldUntil is null);

    /// <summary>Whether it waits for an instant somebody chose, not only for the time to think again.</summary>
    public bool IsForLater => State == DispatchState.Held && HeldUntil > QueuedAt + LongestUndo;

    /// <summary>Moves it on. Whoever worked on it under the old fence has lost it.</summary>
    internal void Turn(DispatchState state, DateTimeOffset at, string? answer)
    {
        (State, StateSince, Answer) = (state, at, answer);
        (LeaseOwner, LeaseUntil) = (null, null);
        Fence++;
    }

    /// <summary>Lets it wait for a member, or shows it as uncertain when a server may have it.</summary>
    internal void HoldBack(DateTimeOffset at, string answer)
    {
        Turn(HandedOver ? DispatchState.Uncertain : DispatchState.Held, at, answer);
        (HeldUntil, NextTryAt) = (null, null);
    }

    /// <summary>Makes it ready to leave, as if it had never been tried; whoever has it already gets it no second time.</summary>
    internal void Requeue(DateTimeOffset at, string? answer)
    {
        Turn(DispatchState.Queued, at, answer);
        (HeldUntil, NextTryAt, Tries, HandedOver) = (null, null, 0, false);
        foreach (var recipient in Recipients.Where(one => one.State != RecipientState.Accepted))
        {
            (recipient.State, recipient.Answer) = (RecipientState.Pending, null);
        }
    }

    /// <summary>
    /// Notes that it arrived, by evidence or by a member's word: whoever was offered it has it. Whoever the server put off
    /// still waits for it.
    /// </summary>
    internal void CallSent(DateTimeOffset at, string answer)
    {
        (SentAt, HandedOver) = (SentAt ?? at, false);
        foreach (var recipient in Recipients.Where(one => one.State == RecipientState.Pending))
        {
            recipient.State = RecipientState.Accepted;
        }

        var waits = Recipients.Any(one => one.State == RecipientState.Deferred);
        Turn(waits ? DispatchState.Deferred : DispatchState.Sent, at, answer);
        NextTryAt = waits ? at : NextTryAt;
    }
}
