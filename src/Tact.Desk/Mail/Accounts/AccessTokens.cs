using System.Collections.Concurrent;
using System.Text.Json;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;

namespace Tact.Desk.Mail.Accounts;

/// <summary>OAuth 2 access tokens: asked for with the refresh token, kept until they expire, never stored.</summary>
public sealed class AccessTokens(ISealed secrets, MailboxBook book, TimeProvider clock) : IDisposable
{
    /// <summary>So long before it expires a token is no longer used.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Kept> _kept = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>A token for a mailbox.</summary>
    /// <param name="mailbox">The mailbox.</param>
    /// <param name="refused">The token the server has just refused, which is not given again; null when none was.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="MailTrouble">The provider gives none.</exception>
    internal async Task<string> For(Mailbox mailbox, string? refused, CancellationToken ct)
    {
        var kept = _kept.GetOrAdd($"{mailbox.Address} {mailbox.TokenEndpoint} {mailbox.OAuthClientId}", _ => new());
        await kept.Turn.WaitAsync(ct);
        try
        {
            if (kept.Token is null || kept.Token == refused || clock.GetUtcNow() >= kept.Until)
            {
                await Renew(kept, mailbox, ct);
            }

            return kept.Token!;
        }
        finally
        {
            kept.Turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task Renew(Kept kept, Mailbox mailbox, CancellationToken ct)
    {
        using var answer = await Ask(mailbox, ct);
        var token = answer.RootElement;
        kept.Token = token.GetProperty("access_token").GetString();
        var seconds = token.TryGetProperty("expires_in", out var expires) && expires.TryGetInt32(out var given) ? given : 3600;
        kept.Until = clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - Margin;
        if (token.TryGetProperty("refresh_token", out var renewed) && renewed.GetString() is { Length: > 0 } next)
        {
            await Keep(mailbox, next, ct);
        }
    }

    private async Task<JsonDocument> Ask(Mailbox mailbox, CancellationToken ct)
    {
        var endpoint = Endpoint(mailbox);
        try
        {
            using var form = new FormUrlEncodedContent(Form(mailbox));
            using var answer = await _http.PostAsync(endpoint, form, ct);
            var told = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(ct), default, ct);
            return answer.IsSuccessStatusCode && told.RootElement.TryGetProperty("access_token", out _)
                ? told
                : throw Refused(told.RootElement, endpoint, (int)answer.StatusCode);
        }
        catch (Exception away) when (away is HttpRequestException or JsonException || (away is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new MailTrouble(MailTroubleKind.TokenUnreachable, endpoint.Host, endpoint.Port, away.Message, away);
        }
    }

    private static Uri Endpoint(Mailbox mailbox) =>
        Uri.TryCreate(mailbox.TokenEndpoint, UriKind.Absolute, out var endpoint) && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.IsLoopback)
            ? endpoint
            : throw new MailTrouble(MailTroubleKind.TokenInsecure, mailbox.TokenEndpoint);

    private IEnumerable<KeyValuePair<string, string>> Form(Mailbox mailbox)
    {
        yield return new("grant_type", "refresh_token");
        yield return new("refresh_token", secrets.Open(mailbox.Secret));
        yield return new("client_id", mailbox.OAuthClientId);
        if (mailbox.OAuthClientSecret.Length > 0)
        {
            yield return new("client_secret", secrets.Open(mailbox.OAuthClientSecret));
        }
    }

    /// <summary>Only the two fields that say why are repeated: whatever else is in the answer may be secret.</summary>
    private static MailTrouble Refused(JsonElement told, Uri endpoint, int status)
    {
        var error = Field(told, "error");
        var words = $"{error} {Field(told, "error_description")}".Trim();
        return new(
            status < 500 && error.Length > 0 && error != "temporarily_unavailable" ? MailTroubleKind.TokenRefused : MailTroubleKind.TokenUnreachable,
            endpoint.Host, endpoint.Port, words.Length > 0 ? words : $"HTTP {status}");
    }

    private static string Field(JsonElement told, string name) =>
        told.ValueKind == JsonValueKind.Object && told.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString()! : "";

    /// <summary>Providers that rotate refresh tokens take each of them once: the new one is kept before the token is used.</summary>
    private Task Keep(Mailbox mailbox, string refreshToken, CancellationToken ct)
    {
        var before = mailbox.Secret;
        mailbox.Secret = secrets.Seal(refreshToken);
        return book.ReplaceSecret(mailbox.Id, before, mailbox.Secret, ct);
    }

    private sealed class Kept
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public string? Token { get; set; }

        public DateTimeOffset Until { get; set; }
    }
}
