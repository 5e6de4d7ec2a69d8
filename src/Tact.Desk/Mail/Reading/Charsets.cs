using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Tact.Desk.Mail.Reading;

/// <summary>Turns bytes into text, believing the letter's own word on its charset only as far as it holds.</summary>
internal static class Charsets
{
    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of <paramref name="bytes"/>, which claim to be in <paramref name="declared"/> (null: they claim nothing).</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var encoding = Marked(bytes) ?? Known(declared);
        if (encoding is not null && IsStateful(encoding))
        {
            return encoding.GetString(bytes);
        }

        // Valid multi-byte UTF-8 is never an accident, whatever the label says.
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Labelled(bytes, encoding);
    }

    /// <summary>The encoding 8-bit bytes without a label are most likely in.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes) => CharsetGuess.Of(bytes).Encoding;

    private static string Labelled(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        var guess = CharsetGuess.Of(bytes);
        if (encoding is null or UTF8Encoding or ASCIIEncoding || (IsWestern(encoding) && guess.IsSure))
        {
            encoding = guess.Encoding;
        }

        return encoding.GetString(bytes);
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when bytes.IndexOf("\u001b$B"u8) >= 0 || bytes.IndexOf("\u001b(J"u8) >= 0 => Known("iso-2022-jp"),
        _ => null,
    };

    private static Encoding? Known(string? name)
    {
        name = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        try
        {
            return name switch
            {
                null or "" or "unknown-8bit" or "x-unknown" or "unknown" or "default" => null,
                "gb2312" or "gbk" or "x-gbk" or "cp936" or "gb_2312-80" => Encoding.GetEncoding("gb18030"),
                "iso-8859-1" or "latin1" or "iso8859-1" => Encoding.GetEncoding(1252),
                "utf8" or "utf-8;" or "unicode-1-1-utf-8" => Encoding.UTF8,
                "big5-hkscs" or "big5hkscs" => Encoding.GetEncoding("big5"),
                "tis-620" => Encoding.GetEncoding(874),
                _ => CodePage(name) is { } number ? Encoding.GetEncoding(number) : Encoding.GetEncoding(name),
            };
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Programs write <c>cp1251</c>, <c>win-1251</c> and <c>x-ansi-1251</c> for <c>windows-1251</c>.</summary>
    private static int? CodePage(string name)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz-_");
        var isAlias = name.StartsWith("cp", StringComparison.Ordinal) || name.StartsWith("win", StringComparison.Ordinal)
            || name.StartsWith("ms", StringComparison.Ordinal) || name.StartsWith("ibm", StringComparison.Ordinal)
            || name.StartsWith("x-", StringComparison.Ordinal);
        return isAlias && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsWestern(Encoding encoding) => encoding.CodePage is 1252 or 28591 or 28605;

    /// <summary>UTF-16 and -32, the ISO-2022 family and HZ: their bytes may look like ASCII or UTF-8 and are not.</summary>
    private static bool IsStateful(Encoding encoding) =>
        encoding.CodePage is 1200 or 1201 or 12000 or 12001 or (>= 50220 and <= 50229) or 52936;
}
