using System.Buffers.Binary;

namespace Tact.Web.Conversations.Pictures;

/// <summary>A picture that may be shown: what it is was seen in its bytes, whatever its sender calls it.</summary>
/// <param name="MediaType">One of four; never SVG, which is a page rather than a picture.</param>
/// <param name="Content">The bytes.</param>
internal sealed record Picture(string MediaType, byte[] Content)
{
    /// <summary>More points than any screen has are there to choke the browser.</summary>
    private const long MostPoints = 50_000_000;

    /// <summary>The picture those bytes are; null when they are none, or one too large to unfold.</summary>
    public static Picture? Of(byte[] content)
    {
        var (type, points) = Known(content);
        return type is not null && points is > 0 and <= MostPoints ? new(type, content) : null;
    }

    private static (string? Type, long Points) Known(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length > 24 => ("image/png", (long)Big32(bytes[16..]) * Big32(bytes[20..])),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when bytes.Length > 10 => ("image/gif", (long)Little16(bytes[6..]) * Little16(bytes[8..])),
        [0xFF, 0xD8, 0xFF, ..] => ("image/jpeg", PointsOfJpeg(bytes)),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when bytes.Length > 30 => ("image/webp", PointsOfWebP(bytes)),
        _ => (null, 0),
    };

    /// <summary>The frame header (SOF) of a JPEG says how large it is; the segments before it are passed over.</summary>
    private static long PointsOfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (long)Big16(bytes[(at + 5)..]) * Big16(bytes[(at + 7)..]);
            }

            at += marker == 0xFF ? 1 : 2 + Big16(bytes[(at + 2)..]);
        }

        return 0;
    }

    private static long PointsOfWebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)'X' => (1L + Little24(bytes[24..])) * (1L + Little24(bytes[27..])),
        (byte)'L' => (1L + (Little32(bytes[21..]) & 0x3FFF)) * (1L + ((Little32(bytes[21..]) >> 14) & 0x3FFF)),
        _ => (Little16(bytes[26..]) & 0x3FFFL) * (Little16(bytes[28..]) & 0x3FFF),
    };

    private static uint Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static ushort Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Little32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ushort Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
