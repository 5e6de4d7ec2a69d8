namespace Tact.Desk.Arrivals;

/// <summary>A letter as somebody hands it in.</summary>
/// <param name="MailboxId">The mailbox it came to, or null.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="IsOurs">Whether it came by a way only our side has.</param>
/// <param name="Raw">The bytes, exactly as they came.</param>
/// <param name="ReceivedAt">When the server received it, or it left; null when nobody knows.</param>
/// <param name="Where">Where on the server it lies, or null.</param>
public sealed record IncomingLetter(
    long? MailboxId, ArrivalOrigin Origin, bool IsOurs, ReadOnlyMemory<byte> Raw, DateTimeOffset? ReceivedAt, SeenAt? Where);
