namespace Tact.Commandments.Law;

/// <summary>How soon a client is answered.</summary>
/// <param name="AtRiskMinutes">From when an answer is at risk, in minutes after the letter came; 60 unless the house says otherwise.</param>
/// <param name="DueMinutes">When it is due, in minutes after the letter came; 120 unless the house says otherwise.</param>
public sealed record ReplyTarget(int AtRiskMinutes = 60, int DueMinutes = 120);
