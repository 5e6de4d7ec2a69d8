using System.Security.Cryptography;
using Tact.Commandments.Letters;

namespace Tact.Desk.Mail.Reading;

/// <summary>A letter that is not MIME, shown as it came.</summary>
internal static class RawReading
{
    private const int Shown = 200_000;

    public static ReadMime Of(ReadOnlyMemory<byte> raw, string reason)
    {
        var shown = raw[..Math.Min(raw.Length, Shown)];
        var letter = new Letter { MessageId = MadeId(raw.Span), Text = LetterText.Clean(Charsets.Decode(shown.Span, null)) };
        return new(letter, null, null)
        {
            Unparsed = reason.Length > 0 ? reason : "it is not a letter",
            IsCut = raw.Length > Shown,
        };
    }

    /// <summary>An id for a letter without one: the same bytes always get the same.</summary>
    public static string MadeId(ReadOnlySpan<byte> raw) =>
        Convert.ToHexStringLower(SHA256.HashData(raw)) + "@missing.tact.invalid";
}
