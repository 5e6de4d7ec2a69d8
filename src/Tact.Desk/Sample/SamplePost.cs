using System.Collections.Concurrent;
using System.Threading.Channels;
using Tact.Desk.Mail;

namespace Tact.Desk.Sample;

/// <summary>
/// The post of the demo: takes a letter of ours, lets the client think for a moment, and brings the answer. It lives in
/// this process alone and opens no connection of any kind.
/// </summary>
public sealed class SamplePost(Lazy<ScriptedClients> clients, TimeProvider time) : IDisposable
{
    private readonly Channel<SampleDelivery> _arriving = Channel.CreateUnbounded<SampleDelivery>();
    private readonly ConcurrentDictionary<Guid, ITimer> _thinking = [];

    /// <summary>The clients' letters, each when it comes.</summary>
    public ChannelReader<SampleDelivery> Arriving => _arriving.Reader;

    /// <summary>Takes a letter of ours; the answer, if there is one, comes later.</summary>
    public void Take(byte[] raw)
    {
        if (clients.Value.Hear(SampleEnvelope.Open(raw), time.GetUtcNow()) is not { } answer)
        {
            return;
        }

        var delivery = new SampleDelivery(answer.Letter.Mailbox, SampleEnvelope.Seal(answer.Letter), answer.Letter.At);
        var key = Guid.NewGuid();
        var timer = time.CreateTimer(_ => Bring(key, delivery), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _thinking[key] = timer;
        timer.Change(answer.After, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _arriving.Writer.TryComplete();
        foreach (var timer in _thinking.Values)
        {
            timer.Dispose();
        }
    }

    private void Bring(Guid key, SampleDelivery delivery)
    {
        _arriving.Writer.TryWrite(delivery);
        if (_thinking.TryRemove(key, out var timer))
        {
            timer.Dispose();
        }
    }
}
