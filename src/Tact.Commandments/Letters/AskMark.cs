namespace Tact.Commandments.Letters;

/// <summary>What a member noted about an ask by hand: struck off as needing no answer, or added where none was read.</summary>
/// <param name="MessageId">The letter the ask stands in.</param>
/// <param name="Text">The ask's words.</param>
/// <param name="IsStruckOff">True when it needs no answer; false when a member added it.</param>
public sealed record AskMark(string MessageId, string Text, bool IsStruckOff);
