using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Tact.Desk.Sample.Files;

/// <summary>A small picture: one colour that darkens towards the ground, like an evening sky.</summary>
public static class PngPicture
{
    private const int Width = 320;
    private const int Height = 180;

    /// <summary>The picture in <paramref name="colour"/>, e.g. <c>#2b4a5e</c>.</summary>
    public static byte[] Of(string colour)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8;
        header[9] = 2;
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Pixels(int.Parse(colour[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Pixels(int colour)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var row = new byte[1 + (Width * 3)];
            for (var y = 0; y < Height; y++)
            {
                for (var at = 1; at < row.Length; at++)
                {
                    var channel = (colour >> (16 - ((at - 1) % 3 * 8))) & 0xFF;
                    row[at] = (byte)(channel * ((Height * 2) - y) / (Height * 2));
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] body = [.. kind, .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc.Of(body));
        file.Write(number);
    }
}
