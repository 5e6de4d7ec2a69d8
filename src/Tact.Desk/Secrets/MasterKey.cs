using System.Security.Cryptography;
using System.Text;

namespace Tact.Desk.Secrets;

/// <summary>The one key that is not in the database: it seals the keys that are.</summary>
public sealed class MasterKey
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly byte[] _key;

    /// <summary>The key of these 32 bytes.</summary>
    public MasterKey(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, Length);
        _key = key.ToArray();
        Fingerprint = Convert.ToHexStringLower(HMACSHA256.HashData(_key, "Tact master key"u8))[..16];
    }

    /// <summary>How many bytes a master key has.</summary>
    public static int Length => 32;

    /// <summary>Tells keys apart without saying anything of them.</summary>
    public string Fingerprint { get; }

    /// <summary>The text, sealed.</summary>
    internal string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var whole = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(whole.AsSpan(0, NonceBytes), plain, whole.AsSpan(NonceBytes, plain.Length), whole.AsSpan(^TagBytes..));
        return Convert.ToBase64String(whole);
    }

    /// <summary>What went into <see cref="Seal"/>.</summary>
    internal string Open(string sealedText)
    {
        var whole = Convert.FromBase64String(sealedText);
        var plain = new byte[whole.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(whole.AsSpan(0, NonceBytes), whole.AsSpan(NonceBytes, plain.Length), whole.AsSpan(^TagBytes..), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
