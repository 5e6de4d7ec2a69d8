namespace Tact.Desk.Dispatches;

/// <summary>How carrying a letter ended.</summary>
public enum CarriedEnd
{
    /// <summary>The other side took it, for those recipients it accepted.</summary>
    Taken,

    /// <summary>It will not take it.</summary>
    Refused,

    /// <summary>It does not take it now, or could not be reached. It has nothing of the letter.</summary>
    Later,

    /// <summary>It was given all of it, and its answer was not heard.</summary>
    Unknown,
}

/// <summary>What came of carrying a letter.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Answer">The other side's words, or what happened instead.</param>
/// <param name="Turned">The recipients it did not accept, each with its words.</param>
public sealed record Carried(CarriedEnd End, string Answer, IReadOnlyList<TurnedDown> Turned)
{
    /// <summary>An end that is the same for every recipient.</summary>
    public static Carried All(CarriedEnd end, string answer) => new(end, answer, []);
}
