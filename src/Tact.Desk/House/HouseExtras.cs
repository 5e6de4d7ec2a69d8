using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>extras.yaml</c>: what the house likes to give.</summary>
internal sealed record ExtrasFile
{
    /// <summary>The extras.</summary>
    public IReadOnlyList<ExtraEntry> Extras { get; init; } = [];
}

/// <summary>One extra.</summary>
internal sealed record ExtraEntry
{
    /// <summary>What the house calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>What else it is called in letters.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>What it costs us.</summary>
    public decimal Cost { get; init; }

    /// <summary>The services it goes with.</summary>
    public IReadOnlyList<string> Fits { get; init; } = [];
}

/// <summary>Reads what the house likes to give.</summary>
internal static class HouseExtras
{
    /// <summary>The extras of a file; none where it is not there.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static IReadOnlyList<Extra> In(string file) => [.. HouseYaml.Read<ExtrasFile>(file).Extras
        .Select(one => new Extra { Name = one.Name, Called = one.Called, Cost = one.Cost, Fits = one.Fits })];
}
