using Tact.Commandments.Letters;

namespace Tact.Desk.Sample.Content;

/// <summary>A mailbox of the demo's agency.</summary>
public sealed record SampleAccount
{
    /// <summary>What the conversations call it by.</summary>
    public required string Key { get; init; }

    /// <summary>The name letters leave under when no member signs.</summary>
    public required string Name { get; init; }

    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>What it is for, in a few words.</summary>
    public required string About { get; init; }

    /// <summary>The lines beneath each letter.</summary>
    public required string Signature { get; init; }

    /// <summary>The mailbox as a letter names it.</summary>
    public Party Party => new(Address, Name);
}
