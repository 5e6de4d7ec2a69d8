namespace Tact.Desk.Sample.Content;

/// <summary>A firm the demo's agency works for.</summary>
public sealed record SampleClient
{
    /// <summary>What the conversations call it by.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The IANA name of the zone it lives in.</summary>
    public required string Zone { get; init; }

    /// <summary>The language of its letters: en, ru or zh.</summary>
    public required string Language { get; init; }

    /// <summary>The people there.</summary>
    public required IReadOnlyList<SampleContact> Contacts { get; init; }
}
