namespace Tact.Desk.Sample.Content;

/// <summary>A call a letter of the demo invites to.</summary>
public sealed record SampleInvitation
{
    /// <summary>What the call is about.</summary>
    public required string Title { get; init; }

    /// <summary>When it begins, from the demo's start: <c>in 21h</c> or <c>ago 3h 10m</c>.</summary>
    public required string Starts { get; init; }

    /// <summary>How long it lasts.</summary>
    public required int Minutes { get; init; }

    /// <summary>The link to it.</summary>
    public required string Place { get; init; }
}
