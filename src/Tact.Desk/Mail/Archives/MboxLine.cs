using System.Buffers.Text;

namespace Tact.Desk.Mail.Archives;

/// <summary>The lines by which an mbox holds its letters apart.</summary>
internal static class MboxLine
{
    /// <summary>
    /// Whether a From line stands here. Inside the file it must name a time of day and a year: programs that escape nothing
    /// leave sentences that begin with "From " in the text.
    /// </summary>
    public static bool IsFromLine(ReadOnlySpan<byte> text, bool isFirst)
    {
        if (!text.StartsWith("From "u8))
        {
            return false;
        }

        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        return isFirst ? !line.Contains((byte)':') || HasTimeAndYear(line) : HasTimeAndYear(line);
    }

    /// <summary>Whether the line before position <paramref name="at"/> is empty.</summary>
    public static bool FollowsAnEmptyLine(ReadOnlySpan<byte> text, int at) =>
        at >= 2 && text[at - 1] == '\n' && (text[at - 2] == '\n' || (at >= 3 && text[at - 2] == '\r' && text[at - 3] == '\n'));

    /// <summary>The letter without the empty line that stands between it and the next.</summary>
    public static ReadOnlySpan<byte> WithoutSeparator(ReadOnlySpan<byte> letter) =>
        letter.EndsWith("\r\n\r\n"u8) ? letter[..^2] : letter.EndsWith("\n\n"u8) ? letter[..^1] : letter;

    /// <summary>Takes one <c>&gt;</c> off every line of <c>&gt;From </c>.</summary>
    public static byte[] Unescape(ReadOnlySpan<byte> letter)
    {
        if (letter.IndexOf("\n>"u8) < 0 || letter.IndexOf(">From "u8) < 0)
        {
            return letter.ToArray();
        }

        var plain = new byte[letter.Length];
        var length = 0;
        while (!letter.IsEmpty)
        {
            var end = letter.IndexOf((byte)'\n') is var found and >= 0 ? found + 1 : letter.Length;
            var line = IsEscaped(letter[..end]) ? letter[1..end] : letter[..end];
            line.CopyTo(plain.AsSpan(length));
            length += line.Length;
            letter = letter[end..];
        }

        return plain[..length];
    }

    /// <summary>The value of the Content-Length header, or null.</summary>
    public static long? ContentLength(ReadOnlySpan<byte> head)
    {
        while (!head.IsEmpty)
        {
            var end = head.IndexOf((byte)'\n') is var found and >= 0 ? found + 1 : head.Length;
            var line = head[..end];
            head = head[end..];
            if (line.Length > 15 && (line[0] | 0x20) == 'c' && line.IndexOf((byte)':') == 14
                && System.Text.Ascii.EqualsIgnoreCase(line[..14], "Content-Length"u8))
            {
                return Utf8Parser.TryParse(line[15..].Trim(" \t\r\n"u8), out long length, out _) && length >= 0 ? length : null;
            }
        }

        return null;
    }

    private static bool IsEscaped(ReadOnlySpan<byte> line) =>
        line is [(byte)'>', ..] && line.TrimStart((byte)'>').StartsWith("From "u8);

    private static bool HasTimeAndYear(ReadOnlySpan<byte> line)
    {
        var hasTime = false;
        var hasYear = false;
        for (var at = 5; at < line.Length; at++)
        {
            hasTime |= line[at] == ':' && at + 2 < line.Length && IsDigit(line[at - 1]) && IsDigit(line[at + 1]) && IsDigit(line[at + 2]);
            hasYear |= at + 3 < line.Length && line[at] is (byte)'1' or (byte)'2' && IsDigit(line[at + 1]) && IsDigit(line[at + 2]) && IsDigit(line[at + 3]);
        }

        return hasTime && hasYear;
    }

    private static bool IsDigit(byte one) => one is >= (byte)'0' and <= (byte)'9';
}
