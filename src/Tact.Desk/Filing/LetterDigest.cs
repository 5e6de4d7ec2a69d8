using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tact.Commandments.Letters;

namespace Tact.Desk.Filing;

/// <summary>What two copies of one letter share, whichever way each of them came.</summary>
internal static class LetterDigest
{
    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \t\n\r\u00A0");

    /// <summary>SHA-256 over id, author, second of writing and words, in lower-case hex.</summary>
    public static string Of(Letter letter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, letter.MessageId);
        Add(hash, letter.From?.Address.ToLowerInvariant() ?? "");
        Add(hash, letter.Date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? "");
        AddWords(hash, letter.Text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string value) => hash.AppendData(Encoding.UTF8.GetBytes(value + "\n"));

    /// <summary>Servers break and pad lines anew; that makes no other letter.</summary>
    private static void AddWords(IncrementalHash hash, string text)
    {
        var words = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(_spaces);
            var word = end < 0 ? rest : rest[..end];
            word.CopyTo(words.AsSpan(length));
            length += word.Length;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        hash.AppendData(Encoding.UTF8.GetBytes(words, 0, length));
        ArrayPool<char>.Shared.Return(words);
    }
}
