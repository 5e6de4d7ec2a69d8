using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>Raw bytes made fit for the MIME parser.</summary>
internal static class MimeSource
{
    /// <summary>Deeper nesting than this is an attack, not a letter; what lies beneath stays one closed part.</summary>
    private const int Deepest = 64;

    public static MimeMessage Parse(ReadOnlyMemory<byte> raw)
    {
        var bytes = WithLineFeeds(WithoutMboxLine(raw));
        var options = new ParserOptions { MaxMimeDepth = Deepest, CharsetEncoding = HeadEncoding(bytes.Span) };
        return MimeMessage.Load(options, AsStream(bytes), persistent: true);
    }

    /// <summary>The bytes up to the first empty line.</summary>
    public static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes)
    {
        var lf = bytes.IndexOf("\n\n"u8);
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        var end = lf < 0 ? crlf : crlf < 0 ? lf : Math.Min(lf, crlf);
        return end < 0 ? bytes : bytes[..end];
    }

    /// <summary>Old programs write 8-bit headers without saying in which charset.</summary>
    private static Encoding HeadEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Head(bytes);
        return Ascii.IsValid(head) || Utf8.IsValid(head) ? Encoding.UTF8 : Charsets.Guess(head);
    }

    private static ReadOnlyMemory<byte> WithoutMboxLine(ReadOnlyMemory<byte> raw)
    {
        while (raw.Span.StartsWith("From "u8) || raw.Span.StartsWith(">From "u8))
        {
            var end = raw.Span.IndexOf((byte)'\n');
            if (end < 0)
            {
                return raw;
            }

            raw = raw[(end + 1)..];
        }

        return raw;
    }

    /// <summary>Some mail systems of old ended lines with a bare carriage return.</summary>
    private static ReadOnlyMemory<byte> WithLineFeeds(ReadOnlyMemory<byte> raw)
    {
        var start = raw.Span[..Math.Min(raw.Length, 4096)];
        if (!start.Contains((byte)'\r') || start.Contains((byte)'\n'))
        {
            return raw;
        }

        var mended = raw.ToArray();
        mended.AsSpan().Replace((byte)'\r', (byte)'\n');
        return mended;
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
