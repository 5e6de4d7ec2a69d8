using Tact.Commandments.Letters;

namespace Tact.Desk.Sample.Content;

/// <summary>A person who writes to the demo's agency.</summary>
public sealed record SampleContact
{
    /// <summary>What the conversations call them by.</summary>
    public required string Key { get; init; }

    /// <summary>Their name as their letters show it.</summary>
    public required string Name { get; init; }

    /// <summary>Their address.</summary>
    public required string Address { get; init; }

    /// <summary>The program they write with, which shapes quotes and HTML: gmail, outlook, apple, qq or plain.</summary>
    public string Mail { get; init; } = "plain";

    /// <summary>The lines their program puts beneath each letter, or null.</summary>
    public string? Signature { get; init; }

    /// <summary>The contact as a letter names them.</summary>
    public Party Party => new(Address, Name);
}
