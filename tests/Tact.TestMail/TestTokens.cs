using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Tact.TestMail;

/// <summary>Signs access tokens (JWT, HS256) that the test server checks with the same key.</summary>
public sealed class TestTokens
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The key as Dovecot reads it.</summary>
    internal string Key => Convert.ToBase64String(_key);

    /// <summary>A token for a mailbox; it has expired already when <paramref name="valid"/> is negative.</summary>
    public string For(string user, TimeSpan valid)
    {
        var now = TimeProvider.System.GetUtcNow();
        var head = Part(new { typ = "JWT", alg = "HS256" });
        var body = Part(new
        {
            email = user,
            sub = user,
            iat = now.AddHours(-2).ToUnixTimeSeconds(),
            nbf = now.AddHours(-2).ToUnixTimeSeconds(),
            exp = (now + valid).ToUnixTimeSeconds(),
            jti = Guid.NewGuid().ToString("N"),
        });
        var signature = HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{head}.{body}"));
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part<T>(T content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));
}
