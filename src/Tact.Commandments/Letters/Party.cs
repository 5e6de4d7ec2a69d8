namespace Tact.Commandments.Letters;

/// <summary>Someone a letter comes from or goes to. Two parties are the same when their addresses are, in any case.</summary>
/// <param name="Address">The bare address, e.g. <c>dana@lumen.example</c>; empty when the letter names none.</param>
/// <param name="Name">The display name as the letter gives it; empty when it gives none.</param>
public sealed record Party(string Address, string Name = "")
{
    /// <summary>The name to show: the display name, or the address where there is none.</summary>
    public string Shown => Name.Length > 0 ? Name : Address;

    /// <summary>What follows the last <c>@</c>, in lower case; empty for an address without one.</summary>
    public string Domain => Address.LastIndexOf('@') is var at and >= 0 ? Address[(at + 1)..].ToLowerInvariant() : "";

    /// <inheritdoc />
    public bool Equals(Party? other) =>
        other is not null && string.Equals(Address, other.Address, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Address);

    /// <inheritdoc />
    public override string ToString() => Name.Length > 0 ? $"{Name} <{Address}>" : Address;
}
