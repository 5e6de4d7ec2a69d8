namespace Tact.Commandments.Law;

/// <summary>One line of a brief.</summary>
/// <param name="Text">What is so, in the letter's own words where it has some.</param>
/// <param name="Evidence">The letter it rests on, with those words; null where it rests on the whole correspondence.</param>
/// <param name="At">The instant it is about: a promise is owed by it; null where it is about none.</param>
public sealed record BriefLine(string Text, Evidence? Evidence, DateTimeOffset? At = null);
