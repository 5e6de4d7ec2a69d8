namespace Tact.Desk.Dispatches;

/// <summary>A recipient the other side did not accept.</summary>
/// <param name="Address">Who.</param>
/// <param name="ForGood">Whether for good, or only for now.</param>
/// <param name="Answer">The other side's words.</param>
public sealed record TurnedDown(string Address, bool ForGood, string Answer);
