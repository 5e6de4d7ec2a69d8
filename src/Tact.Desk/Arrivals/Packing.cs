using System.IO.Compression;

namespace Tact.Desk.Arrivals;

/// <summary>Packs raw letters for storage: a first byte says how, the rest is the content.</summary>
public static class Packing
{
    private const byte AsIs = 0;
    private const byte Deflated = 1;

    /// <summary>From this size on a letter is packed twice, the first time only to see how long it becomes: time is cheaper than memory then.</summary>
    private const int Large = 4 << 20;

    /// <summary>The packed form of <paramref name="raw"/>; never longer than it by more than a byte.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        using var packed = new MemoryStream(raw.Length < Large ? raw.Length / 2 + 16 : Length(raw));
        Deflate(raw, packed);
        return packed.Length > raw.Length ? [AsIs, .. raw]
            : packed.Length == packed.Capacity ? packed.GetBuffer()
            : packed.ToArray();
    }

    /// <summary>The bytes that went into <see cref="Pack"/>.</summary>
    public static byte[] Unpack(byte[] packed)
    {
        if (packed.Length == 0 || packed[0] == AsIs)
        {
            return packed.Length == 0 ? [] : packed[1..];
        }

        using var deflate = new DeflateStream(new MemoryStream(packed, 1, packed.Length - 1), CompressionMode.Decompress);
        using var raw = new MemoryStream();
        deflate.CopyTo(raw);
        return raw.ToArray();
    }

    private static int Length(ReadOnlySpan<byte> raw)
    {
        using var counted = new CountingStream();
        Deflate(raw, counted);
        return (int)counted.Length;
    }

    private static void Deflate(ReadOnlySpan<byte> raw, Stream packed)
    {
        packed.WriteByte(Deflated);
        using var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        deflate.Write(raw);
    }
}
