using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Tact.Bench.Pages;

/// <summary>A desk that is served, and somebody who looks at its pages.</summary>
internal sealed partial class ServedDesk : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private ServedDesk(Process process, int port)
    {
        _process = process;
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new($"http://127.0.0.1:{port}") };
    }

    /// <summary>How long it took from its start to its first page.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Starts it and waits for its first page.</summary>
    public static async Task<ServedDesk> Open(TactProcess tact)
    {
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        var desk = new ServedDesk(tact.Start("serve", "--urls", $"http://127.0.0.1:{port}"), port);
        _ = desk._process.StandardOutput.ReadToEndAsync();
        while (!await desk.Answers())
        {
            await Task.Delay(2);
        }

        desk.FirstAnswer = watch.Elapsed;
        return desk;
    }

    /// <summary>Signs in.</summary>
    public async Task SignIn(string address, string password)
    {
        var page = await _client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var fields = Hidden().Matches(page).DistinctBy(field => field.Groups[1].Value) // the form for the language comes after it
            .Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)))
            .Append(new("Typed.Address", address)).Append(new("Typed.Password", password));
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await _client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
        }
    }

    /// <summary>How long a page takes, whole.</summary>
    public async Task<TimeSpan> Time(string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        var taken = watch.Elapsed;
        return answer.StatusCode == HttpStatusCode.OK ? taken : throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri("/sign-in", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (!_process.HasExited)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();
}
