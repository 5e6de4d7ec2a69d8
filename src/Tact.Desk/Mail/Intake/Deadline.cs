using MailKit;

namespace Tact.Desk.Mail.Intake;

/// <summary>How long a server is waited for: not long in silence, and not for ever even when it goes on talking.</summary>
internal sealed class Deadline : ITransferProgress, IDisposable
{
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _silence;
    private readonly CancellationTokenSource _longest;
    private readonly CancellationTokenSource _either;
    private long _heard;

    public Deadline(TimeSpan patience, TimeSpan longest, TimeProvider clock, CancellationToken ct)
    {
        (_patience, _clock, _heard) = (patience, clock, clock.GetTimestamp());
        (_silence, _longest) = (new(patience, clock), new(longest, clock));
        _either = CancellationTokenSource.CreateLinkedTokenSource(_silence.Token, _longest.Token, ct);
    }

    public CancellationToken Token => _either.Token;

    public void Report(long bytesTransferred, long totalSize) => Report(bytesTransferred);

    /// <summary>The server said something: the wait begins anew. Told with every packet, so not every one moves the timer.</summary>
    public void Report(long bytesTransferred)
    {
        if (_clock.GetElapsedTime(_heard) > _patience / 20)
        {
            _heard = _clock.GetTimestamp();
            _silence.CancelAfter(_patience);
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _longest.Dispose();
        _silence.Dispose();
    }
}
