namespace Tact.Desk.Members;

/// <summary>What became of a change to a member: done, or refused with the reason.</summary>
/// <param name="Member">The member as it stands now; null when refused.</param>
/// <param name="Refusal">Why not; null when done.</param>
public sealed record MemberOutcome(Member? Member, MemberRefusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusal is null;

    /// <summary>Done.</summary>
    public static implicit operator MemberOutcome(Member member) => new(member, null);

    /// <summary>Refused.</summary>
    public static implicit operator MemberOutcome(MemberRefusal refusal) => new(null, refusal);
}
