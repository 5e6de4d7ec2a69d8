using System.Net;
using System.Text.Json;

namespace Tact.TestMail;

/// <summary>An OAuth 2 token endpoint of one's own: gives access tokens for refresh tokens.</summary>
public sealed class TokenIssuer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TestTokens _tokens;
    private int _asked;

    /// <summary>Starts it.</summary>
    public TokenIssuer(TestTokens tokens)
    {
        _tokens = tokens;
        Endpoint = $"http://127.0.0.1:{FreePorts.Take(1)[0]}/token";
        _listener.Prefixes.Add(Endpoint + "/");
        _listener.Start();
        _ = Listen();
    }

    /// <summary>Where to ask.</summary>
    public string Endpoint { get; }

    /// <summary>Which refresh token stands for which mailbox.</summary>
    public Dictionary<string, string> Mailboxes { get; } = [];

    /// <summary>How long tokens say they are good for.</summary>
    public TimeSpan Valid { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long they truly are; set it to less to have them rejected before they expire.</summary>
    public TimeSpan? TrulyValid { get; set; }

    /// <summary>The refresh token handed out with the next answer, as servers that rotate them do; null hands out none.</summary>
    public string? NewRefreshToken { get; set; }

    /// <summary>How often a token was asked for.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>What was last asked.</summary>
    public IReadOnlyDictionary<string, string> LastForm { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public void Dispose() => _listener.Close();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                await Answer(await _listener.GetContextAsync());
            }
        }
        catch (Exception) when (!_listener.IsListening)
        {
            // Disposed of.
        }
    }

    private async Task Answer(HttpListenerContext call)
    {
        Interlocked.Increment(ref _asked);
        using var reader = new StreamReader(call.Request.InputStream);
        LastForm = (await reader.ReadToEndAsync()).Split('&').Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]));
        var known = Mailboxes.TryGetValue(LastForm.GetValueOrDefault("refresh_token", ""), out var user);
        call.Response.StatusCode = known ? 200 : 400;
        call.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(call.Response.OutputStream, known ? Token(user!) : new() { ["error"] = "invalid_grant", ["error_description"] = "Token has been revoked." });
        call.Response.Close();
    }

    private Dictionary<string, object> Token(string user)
    {
        var token = new Dictionary<string, object>
        {
            ["access_token"] = _tokens.For(user, TrulyValid ?? Valid),
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Valid.TotalSeconds,
        };
        if (NewRefreshToken is { } renewed)
        {
            token["refresh_token"] = renewed;
        }

        return token;
    }
}
