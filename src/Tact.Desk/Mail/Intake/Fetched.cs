using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>A letter as the server gave it.</summary>
/// <param name="Uid">Its UID.</param>
/// <param name="Raw">Its bytes.</param>
/// <param name="ReceivedAt">When the server received it, if it says so.</param>
internal sealed record FetchedLetter(uint Uid, ReadOnlyMemory<byte> Raw, DateTimeOffset? ReceivedAt);

/// <summary>What came of fetching letters.</summary>
/// <param name="Letters">Those that came whole, by UID.</param>
/// <param name="Through">Up to this UID nothing is left to fetch: each letter came, is gone, or is refused by the server.</param>
/// <param name="Refused">Those that are there, but which the server does not hand over.</param>
/// <param name="Cut">What ended it too early, or null.</param>
internal sealed record Fetched(IReadOnlyList<FetchedLetter> Letters, uint Through, IReadOnlyList<uint> Refused, MailTrouble? Cut);
