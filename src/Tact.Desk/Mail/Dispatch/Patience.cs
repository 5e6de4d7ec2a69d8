using Tact.Desk.Dispatches;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>How long a server is waited for: not for long before it has the letter, very long once it has.</summary>
internal sealed class Patience : IDisposable
{
    private readonly DispatchSettings _settings;
    private readonly CancellationTokenSource _late;
    private readonly CancellationTokenRegistration _stop;
    private volatile bool _atTheDot;

    public Patience(DispatchSettings settings, TimeProvider clock, CancellationToken ct)
    {
        _settings = settings;
        _late = new(settings.Patience, clock);
        _stop = ct.Register(Stop);
    }

    public CancellationToken Token => _late.Token;

    /// <summary>Something moved: the wait begins anew.</summary>
    public void Renew() => _late.CancelAfter(_settings.Patience);

    /// <summary>The server has all of it: an answer now is worth waiting for.</summary>
    public void AtTheDot()
    {
        _atTheDot = true;
        _late.CancelAfter(_settings.PatienceAtTheDot);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _late.Dispose();
    }

    private void Stop()
    {
        if (_atTheDot)
        {
            _late.CancelAfter(_settings.PatienceAtTheEnd);
        }
        else
        {
            _late.Cancel();
        }
    }
}
