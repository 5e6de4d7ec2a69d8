namespace Tact.Desk.Sample;

/// <summary>A letter of a scripted client, come to one of the sample's mailboxes.</summary>
/// <param name="Mailbox">The address of the mailbox.</param>
/// <param name="Raw">The letter.</param>
/// <param name="At">When it came.</param>
public sealed record SampleDelivery(string Mailbox, byte[] Raw, DateTimeOffset At);
