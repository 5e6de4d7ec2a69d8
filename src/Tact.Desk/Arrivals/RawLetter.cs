namespace Tact.Desk.Arrivals;

/// <summary>The bytes of a letter exactly as they came or left, stored once and never changed.</summary>
public sealed class RawLetter
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The bytes, packed (see <see cref="Packing"/>).</summary>
    public required byte[] Content { get; init; }

    /// <summary>How many bytes there are unpacked.</summary>
    public long Size { get; init; }
}
