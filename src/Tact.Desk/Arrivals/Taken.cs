namespace Tact.Desk.Arrivals;

/// <summary>What became of letters that were handed in.</summary>
/// <param name="Arrivals">What they are here, in the order they were handed in.</param>
/// <param name="Refused">Those that could not be stored, each with what stood against it.</param>
public sealed record Taken(IReadOnlyList<Arrival> Arrivals, IReadOnlyList<RefusedLetter> Refused);

/// <summary>A letter that could not be stored, though letters can be.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Why">What stood against it.</param>
public sealed record RefusedLetter(IncomingLetter Letter, Exception Why);
