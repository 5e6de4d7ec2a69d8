namespace Tact.Desk.Dispatches;

public sealed partial class Dispatch
{
    /// <summary>Whether a member may still take it back whole: no server has any of it.</summary>
    public bool MayComeBack =>
        State is DispatchState.Held or DispatchState.Queued or DispatchState.Deferred or DispatchState.Refused
        && !HandedOver && Recipients.All(one => one.State != RecipientState.Accepted);

    /// <summary>Whether nothing more will happen to it by itself, and a member should look.</summary>
    public bool NeedsAMember => State is DispatchState.Refused or DispatchState.Uncertain || (State == DispatchState.Held && HeldUntil is null);

    /// <summary>Moves it on. Whoever worked on it under the old fence has lost it.</summary>
    internal void Turn(DispatchState state, DateTimeOffset at, string? answer)
    {
        (State, StateSince, Answer) = (state, at, answer);
        (LeaseOwner, LeaseUntil) = (null, null);
        Fence++;
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

    /// <summary>Notes that it arrived, by evidence or by a member's word: whoever was offered it has it.</summary>
    internal void CallSent(DateTimeOffset at, string? answer)
    {
        Turn(DispatchState.Sent, at, answer);
        (SentAt, Copy, HandedOver) = (SentAt ?? at, CopyState.Pending, false);
        foreach (var recipient in Recipients.Where(one => one.State == RecipientState.Pending))
        {
            recipient.State = RecipientState.Accepted;
        }
    }
}
