namespace Tact.Desk.Sample;

/// <summary>What a scripted client answers, and after how long.</summary>
/// <param name="Letter">The answer, dated when it will arrive.</param>
/// <param name="After">How long the client takes.</param>
public sealed record ScriptedAnswer(WrittenLetter Letter, TimeSpan After);
