using System.IO.Compression;

namespace Tact.Desk.Arrivals;

/// <summary>Packs raw letters for storage: a first byte says how, the rest is the content.</summary>
public static class Packing
{
    private const byte AsIs = 0;
    private const byte Deflated = 1;

    /// <summary>The packed form of <paramref name="raw"/>; never longer than it by more than a byte.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        using var packed = new MemoryStream(raw.Length / 2 + 16);
        packed.WriteByte(Deflated);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(raw);
        }

        return packed.Length <= raw.Length ? packed.ToArray() : [AsIs, .. raw];
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
}
