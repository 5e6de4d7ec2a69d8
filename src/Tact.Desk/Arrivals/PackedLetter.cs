namespace Tact.Desk.Arrivals;

/// <summary>A letter named and packed, so that nothing is left to do in the transaction but to store it.</summary>
internal sealed record PackedLetter(IncomingLetter Letter, ArrivalName Name, byte[] Content)
{
    public static PackedLetter Of(IncomingLetter letter) => new(letter, ArrivalName.Of(letter), Packing.Pack(letter.Raw.Span));
}
