namespace Tact.Commandments.Letters;

/// <summary>The call a letter's calendar entry is about (RFC 5545): one with an hour, not a whole day.</summary>
/// <param name="Key">The id of the entry: a change and a cancellation have that of the invitation.</param>
/// <param name="Begins">When it begins.</param>
/// <param name="Ends">When it ends.</param>
/// <param name="Name">What it is called; empty when it has no name.</param>
/// <param name="People">Who invites and who is invited, by their names.</param>
/// <param name="IsOff">Whether the entry calls it off, or answers that the other side does not come.</param>
public sealed record CallInvitation(
    string Key, DateTimeOffset Begins, DateTimeOffset Ends, string Name, IReadOnlyList<string> People, bool IsOff = false);
