using Tact.Commandments.Law;
using Tact.Desk.Waivers;

namespace Tact.Desk.Coaching;

/// <summary>What one waiver set aside of a draft.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Standing">What stands behind it: who set it aside, when, for whom; null for one of the letter's own.</param>
/// <param name="Findings">What it set aside.</param>
public sealed record SetAside(Waiver Waiver, StandingWaiver? Standing, IReadOnlyList<Finding> Findings);
