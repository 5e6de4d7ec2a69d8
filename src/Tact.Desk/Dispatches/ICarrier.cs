using Tact.Desk.Mailboxes;

namespace Tact.Desk.Dispatches;

/// <summary>Takes letters of a mailbox to where they go. Mail servers are one way; the sample desk has its own.</summary>
public interface ICarrier
{
    /// <summary>Whether it carries for that mailbox.</summary>
    bool Serves(Mailbox mailbox);

    /// <summary>How many bytes a letter may have on this way; null when that is not known now.</summary>
    Task<long?> MostBytes(Mailbox mailbox, CancellationToken ct);

    /// <summary>
    /// Carries one letter to its recipients. Whatever goes wrong on the way is an answer, not an exception.
    /// </summary>
    /// <param name="parcel">The letter.</param>
    /// <param name="pastRecall">
    /// Awaited once, at the last moment at which the other side cannot have the letter yet. When it throws, the letter must
    /// not be handed over, and the exception comes through.
    /// </param>
    /// <param name="ct">Gives up. Once past recall, the answer is still waited for a short while.</param>
    Task<Carried> Carry(Parcel parcel, Func<CancellationToken, Task> pastRecall, CancellationToken ct);
}
