namespace Tact.Desk.Waivers;

/// <summary>What a member wants set aside beyond the letter at hand.</summary>
/// <param name="Commandment">The id of the commandment.</param>
/// <param name="Text">The finding's text; null for every finding of the commandment.</param>
/// <param name="Says">What the finding said.</param>
/// <param name="Reason">Why.</param>
/// <param name="ForClient">Whether it holds for the client of this letter only, or always.</param>
public sealed record WaiverWish(string Commandment, string? Text, string Says, string Reason, bool ForClient);
