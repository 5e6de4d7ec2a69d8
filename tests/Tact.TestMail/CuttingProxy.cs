using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Tact.TestMail;

/// <summary>Stands between a client and a server, and cuts the line, or lets it go dead without a word.</summary>
public sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private TaskCompletionSource _flows = Flowing();
    private int _connections;
    private long _budget = long.MaxValue;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="server">The port of the server behind it.</param>
    public CuttingProxy(int server)
    {
        _server = server;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Listen();
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>How often somebody connected.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many lines are open now.</summary>
    public int Open => _open.Count;

    /// <summary>Cuts every line once the server has said this many bytes more.</summary>
    public void CutAfter(long bytes) => Interlocked.Exchange(ref _budget, bytes);

    /// <summary>Cuts every line now.</summary>
    public void Cut()
    {
        foreach (var client in _open.Keys)
        {
            client.Client.Close(0);
        }
    }

    /// <summary>Nothing comes through any more, and nobody is told: as behind a firewall that forgot the connection.</summary>
    public void GoDead() => _flows = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>New and old lines carry again.</summary>
    public void Revive() => _flows.TrySetResult();

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        Revive();
        _listener.Dispose();
        Cut();
    }

    private static TaskCompletionSource Flowing()
    {
        var flowing = new TaskCompletionSource();
        flowing.SetResult();
        return flowing;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                _ = Task.Run(() => Carry(client));
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // Disposed of.
        }
    }

    private async Task Carry(TcpClient client)
    {
        using var server = new TcpClient();
        _open[client] = true;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _server, _stop.Token);
            await Task.WhenAny(Pump(client, server, counts: false), Pump(server, client, counts: true));
        }
        catch (Exception broken) when (broken is SocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // The line is cut, or the server away: the client sees it hang up.
        }

        _open.TryRemove(client, out _);
        client.Client?.Close(0);
    }

    private async Task Pump(TcpClient from, TcpClient to, bool counts)
    {
        var buffer = new byte[4096];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stop.Token) is var read and > 0)
            {
                await _flows.Task.WaitAsync(_stop.Token);
                var left = counts ? Interlocked.Add(ref _budget, -read) : 1;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, left < 0 ? (int)Math.Max(0, read + left) : read), _stop.Token);
                if (left < 0)
                {
                    Interlocked.Exchange(ref _budget, long.MaxValue);
                    return;
                }
            }
        }
        catch (Exception broken) when (broken is SocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // As above.
        }
    }
}
