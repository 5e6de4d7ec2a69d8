using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace Tact.Web.Conversations.Pictures;

/// <summary>
/// Fetches a picture of another server for a reader who asked to see it. The sender learns that somebody at the desk
/// looked, and nothing else: no cookie, no referrer, no address of the reader. Only the open internet is reached.
/// </summary>
internal sealed class RemotePictures : IDisposable
{
    private const int Largest = 5_000_000;
    private const int MostTurns = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Func<IPAddress, bool> _mayReach;
    private readonly HttpClient _http;

    public RemotePictures()
        : this(PublicAddresses.Include, null)
    {
    }

    /// <param name="mayReach">Which addresses may be reached.</param>
    /// <param name="trust">Which certificates are trusted; null for those everybody trusts.</param>
    internal RemotePictures(Func<IPAddress, bool> mayReach, RemoteCertificateValidationCallback? trust)
    {
        _mayReach = mayReach;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = Longest,
            MaxConnectionsPerServer = 4,
            ConnectCallback = Connect,
            SslOptions = { RemoteCertificateValidationCallback = trust },
        };
        _http = new(handler) { Timeout = Longest, MaxResponseContentBufferSize = Largest };
        _http.DefaultRequestHeaders.Add("Accept", "image/webp,image/png,image/jpeg,image/gif");
        _http.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (picture)");
    }

    /// <summary>For a desk that stays home: no picture is fetched, no name looked up.</summary>
    public static RemotePictures None => new(_ => false, null) { StaysHome = true };

    private bool StaysHome { get; init; }

    /// <summary>The picture at <paramref name="address"/>, or null when it cannot or may not be had.</summary>
    public async Task<Picture?> Fetch(Uri address, CancellationToken ct)
    {
        try
        {
            for (var turn = 0; turn < MostTurns && !StaysHome && Secure(address) is { } secure; turn++)
            {
                using var answer = await _http.GetAsync(secure, ct);
                if (answer.IsSuccessStatusCode)
                {
                    return Picture.Of(await answer.Content.ReadAsByteArrayAsync(ct));
                }

                if (answer.Headers.Location is not { } elsewhere || (int)answer.StatusCode is < 300 or > 399)
                {
                    return null;
                }

                address = new(secure, elsewhere);
            }
        }
        catch (Exception away) when (away is HttpRequestException or SocketException or IOException or UriFormatException
            || (away is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // A picture that cannot be had is left out, as any reader of mail does.
        }

        return null;
    }

    public void Dispose() => _http.Dispose();

    /// <summary>What was linked without TLS is asked for with it; nothing else than the web, and no port but its own.</summary>
    private static Uri? Secure(Uri address) => address switch
    {
        { IsAbsoluteUri: false } => null,
        { Scheme: "https" } => address,
        { Scheme: "http", IsDefaultPort: true } => new UriBuilder(address) { Scheme = "https", Port = 443 }.Uri,
        _ => null,
    };

    /// <summary>
    /// Looks the name up once and connects to what was found and allowed: a name that points elsewhere a moment later
    /// changes nothing.
    /// </summary>
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct);
        var open = found.Where(_mayReach).ToArray();
        if (open.Length == 0 || open.Length != found.Length)
        {
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is not in the open internet.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
