using Tact.Desk.Mailboxes;

namespace Tact.Desk.Dispatches;

/// <summary>A letter as it is handed to a carrier.</summary>
/// <param name="Mailbox">The mailbox it leaves from.</param>
/// <param name="From">The envelope's sender.</param>
/// <param name="Recipients">Who gets it this time: those who have it already are not among them.</param>
/// <param name="Raw">The letter's bytes.</param>
public sealed record Parcel(Mailbox Mailbox, string From, IReadOnlyList<string> Recipients, ReadOnlyMemory<byte> Raw);
