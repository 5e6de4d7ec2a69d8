using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tact.Commandments.Letters;

namespace Tact.Desk.Filing;

/// <summary>What two copies of one letter share, whichever way each of them came.</summary>
internal static class LetterDigest
{
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
        var words = new StringBuilder(text.Length);
        foreach (var sign in text.Where(sign => !char.IsWhiteSpace(sign)))
        {
            words.Append(sign);
        }

        Add(hash, words.ToString());
    }
}
