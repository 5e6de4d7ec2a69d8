using System.Threading.Channels;

namespace Tact.Desk.Dispatches;

/// <summary>Wakes one sleeper: at once when rung, also when it was rung while nobody slept.</summary>
internal sealed class Bell(TimeProvider clock)
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rung.Writer.TryWrite(true);

    /// <summary>Sleeps until rung, or for so long.</summary>
    public async Task Sleep(TimeSpan most, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(most > TimeSpan.Zero ? most : TimeSpan.FromTicks(1), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        try
        {
            await _rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Slept enough.
        }
    }
}
