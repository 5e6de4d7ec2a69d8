using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Tact.TestMail;

/// <summary>
/// A server for outgoing mail that keeps what it is given and does amiss what it is told to. With a certificate it
/// offers STARTTLS, or begins with TLS.
/// </summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<SmtpLapse> _lapses = [];
    private readonly List<SunkLetter> _accepted = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _connections;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="certificate">With one it offers STARTTLS.</param>
    /// <param name="tlsAtOnce">Whether it begins with TLS instead.</param>
    public SmtpSink(X509Certificate2? certificate = null, bool tlsAtOnce = false)
    {
        (Certificate, TlsAtOnce) = (certificate, tlsAtOnce);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Listen();
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Who may sign in: name and password, or name and access token. Everybody, unless set.</summary>
    public Func<string, string, bool> Admits { get; set; } = (_, _) => true;

    /// <summary>What is done with each letter taken, beside keeping it; for instance delivering it.</summary>
    public Action<SunkLetter> PassOn { get; set; } = _ => { };

    /// <summary>How often somebody connected.</summary>
    public int Connections => _connections;

    /// <summary>The letters taken, in order.</summary>
    public IReadOnlyList<SunkLetter> Accepted
    {
        get
        {
            lock (_accepted)
            {
                return [.. _accepted];
            }
        }
    }

    internal X509Certificate2? Certificate { get; }

    internal bool TlsAtOnce { get; }

    /// <summary>Lets something go wrong from now on.</summary>
    public SmtpSink Lapse(SmtpLapse lapse)
    {
        _lapses.Add(lapse);
        return this;
    }

    /// <summary>Refuses one recipient.</summary>
    public SmtpSink Refuse(string address, string words = "550 5.1.1 No such user here") =>
        Lapse(new(SmtpStep.Recipient, SmtpDeed.Say, words, address));

    /// <summary>Answers one step otherwise than with yes.</summary>
    public SmtpSink Answer(SmtpStep step, string words, int times = int.MaxValue) =>
        Lapse(new(step, SmtpDeed.Say, words) { Times = times });

    /// <summary>From now on all goes well.</summary>
    public void Mend() => _lapses.Clear();

    /// <summary>The letters, as soon as there are that many.</summary>
    /// <exception cref="TimeoutException">There are not.</exception>
    public async Task<IReadOnlyList<SunkLetter>> Letters(int count, TimeSpan? within = null)
    {
        using var late = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(30));
        while (true)
        {
            var more = Volatile.Read(ref _more).Task;
            if (Accepted is { } all && all.Count >= count)
            {
                return all;
            }

            try
            {
                await more.WaitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The sink took {Accepted.Count} letters, not {count}.");
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    internal void Take(SunkLetter letter)
    {
        lock (_accepted)
        {
            _accepted.Add(letter);
        }

        PassOn(letter);
        Interlocked.Exchange(ref _more, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    internal SmtpLapse? LapseAt(SmtpStep step, string command) => _lapses.FirstOrDefault(lapse => lapse.Happens(step, command));

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                _ = Task.Run(() => Talk(client));
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // Disposed of: nobody connects any more.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            try
            {
                await new SmtpTalk(this, client.GetStream(), _stop.Token).Run();
            }
            catch (Exception hungUp) when (hungUp is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // One side hung up, which is what many tests are about.
            }
        }
    }
}
