using Tact.Commandments.Letters;

namespace Tact.Desk.Arrivals;

/// <summary>An arrival that stands in no queue: it could not be read, or was set aside.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">Which of the two.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When it came.</param>
/// <param name="Mailbox">The address of the mailbox it came to; null for an import into none.</param>
/// <param name="Subject">Its subject, as far as it can be read.</param>
/// <param name="From">Who wrote it, as far as that can be read.</param>
/// <param name="Size">How many bytes it has.</param>
public sealed record StrandedArrival(
    long Id, ArrivalState State, string? Reason, DateTimeOffset At, string? Mailbox, string Subject, Party? From, long Size);
