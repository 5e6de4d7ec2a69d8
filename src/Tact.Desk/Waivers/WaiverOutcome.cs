namespace Tact.Desk.Waivers;

/// <summary>Why nothing was set aside.</summary>
public enum WaiverRefusal
{
    /// <summary>Members who only read set nothing aside.</summary>
    NotAllowed,

    /// <summary>It gave no reason.</summary>
    NoReason,

    /// <summary>There is no such commandment.</summary>
    NoCommandment,

    /// <summary>The letter is to no client yet.</summary>
    NoClient,
}

/// <summary>What comes of setting aside: the waiver that stands now, or why there is none.</summary>
public sealed record WaiverOutcome(StandingWaiver? Waiver, WaiverRefusal? Refusal = null)
{
    internal static WaiverOutcome Refused(WaiverRefusal refusal) => new(null, refusal);
}
