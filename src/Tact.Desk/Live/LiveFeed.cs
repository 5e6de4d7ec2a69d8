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
    /// <summary>How many changes are kept for a listener that does not look; with that many, older ones may be missing.</summary>
    public const int Backlog = 256;

    private readonly ConcurrentDictionary<Channel<DeskChange>, bool> _listeners = [];

    /// <summary>Tells every listener. Never waits.</summary>
    public void Publish(DeskChange change)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(change);
        }
    }

    /// <summary>Tells every listener of all of them. Never waits.</summary>
    public void PublishAll(IEnumerable<DeskChange> changes)
    {
        foreach (var change in changes)
        {
            Publish(change);
        }
    }

    /// <summary>Every change from now on, until cancelled. Listening begins with the call, not with the first read.</summary>
    public IAsyncEnumerable<DeskChange> Listen(CancellationToken ct)
    {
        var channel = Channel.CreateBounded<DeskChange>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        return Changes(channel, ct);
    }

    /// <summary>
    /// The same, gathered: whatever changed since the last look comes at once. When nothing changes for as long as
    /// <paramref name="silence"/>, an empty gathering says that all is well.
    /// </summary>
    public IAsyncEnumerable<IReadOnlyList<DeskChange>> Gather(TimeSpan silence, TimeProvider clock, CancellationToken ct)
    {
        var channel = Channel.CreateBounded<DeskChange>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        return Gathered(channel, silence, clock, ct);
    }

    private async IAsyncEnumerable<IReadOnlyList<DeskChange>> Gathered(
        Channel<DeskChange> channel, TimeSpan silence, TimeProvider clock, [EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            while (!ct.IsCancellationRequested)
            {
                await Something(channel.Reader, silence, clock, ct);
                var changes = new List<DeskChange>();
                while (channel.Reader.TryRead(out var change))
                {
                    changes.Add(change);
                }

                yield return changes;
            }
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    private static async Task Something(ChannelReader<DeskChange> reader, TimeSpan silence, TimeProvider clock, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(silence, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        try
        {
            await reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nothing happened for as long as that.
        }
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
