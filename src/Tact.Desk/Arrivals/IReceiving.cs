namespace Tact.Desk.Arrivals;

/// <summary>Where letters are handed in. What it answers is stored: on the disk, not about to be.</summary>
public interface IReceiving
{
    /// <summary>
    /// Stores <paramref name="letters"/> in one transaction and answers what they are here. Handing in the same letter
    /// again stores nothing twice: the same place on the server, or the same bytes in the same mailbox, are the same
    /// arrival. A letter that cannot be stored keeps none of the others out.
    /// </summary>
    Task<Taken> TakeMany(IReadOnlyList<IncomingLetter> letters, CancellationToken ct);
}
