namespace Tact.Desk.Sample.Content;

/// <summary>A call as a member of the demo noted it.</summary>
public sealed record SampleCall
{
    /// <summary>What it was about.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it began, from the demo's start: <c>ago 3h 10m</c>.</summary>
    public required string Starts { get; init; }

    /// <summary>How long it lasted.</summary>
    public required int Minutes { get; init; }

    /// <summary>Who took part.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>What was agreed.</summary>
    public IReadOnlyList<string> Agreed { get; init; } = [];

    /// <summary>Who does what by when.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
