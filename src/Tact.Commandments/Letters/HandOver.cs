namespace Tact.Commandments.Letters;

/// <summary>A correspondence given by one member to another, who has not yet said that they know its history.</summary>
/// <param name="At">When it was given.</param>
/// <param name="To">The name of the member who has it now.</param>
public sealed record HandOver(DateTimeOffset At, string To);
