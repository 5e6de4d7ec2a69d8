using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Tact.Desk.Live;

/// <summary>
/// Tells whoever listens what has changed, after it was committed. A listener that falls far behind misses the
/// oldest changes; it reads the desk itself again anyway, so nothing is lost but a hint.
/// </summary>
public sealed class LiveFeed
{
    private const int Backlog = 256;
    private readonly ConcurrentDictionary<Channel<DeskChange>, bool> _listeners = [];

    /// <summary>Tells every listener. Never waits.</summary>
    public void Publish(DeskChange change)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(change);
        }
    }

    /// <summary>Every change from now on, until cancelled. Listening begins with the call, not with the first read.</summary>
    public IAsyncEnumerable<DeskChange> Listen(CancellationToken ct)
    {
        var channel = Channel.CreateBounded<DeskChange>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        return Changes(channel, ct);
    }

    private async IAsyncEnumerable<DeskChange> Changes(Channel<DeskChange> channel, [EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(ct))
            {
                yield return change;
            }
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }
}
