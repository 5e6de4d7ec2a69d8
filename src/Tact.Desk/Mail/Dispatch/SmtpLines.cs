using System.Collections.Concurrent;
using System.Globalization;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>Connections to servers for outgoing mail, kept open for a moment in case another letter follows.</summary>
public sealed class SmtpLines(MailAccounts accounts, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pulse = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<SmtpLine, ITimer> _open = [];

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var line in _open.Keys)
        {
            Close(line);
        }
    }

    /// <summary>A connection to a mailbox's server, signed in and alive.</summary>
    /// <exception cref="MailTrouble">There is none to be had.</exception>
    internal async Task<SmtpLine> Take(Mailbox mailbox, CancellationToken ct)
    {
        var key = Key(mailbox);
        while (_open.Keys.FirstOrDefault(line => line.Key == key) is { } kept)
        {
            if (_open.TryRemove(kept, out var timer))
            {
                await timer.DisposeAsync();
                if (await IsAlive(kept, ct))
                {
                    return kept;
                }

                kept.Dispose();
            }
        }

        return await Open(mailbox, key, ct);
    }

    /// <summary>Gives a connection back that may be of use again.</summary>
    internal void Return(SmtpLine line)
    {
        if (!line.IsConnected || !line.IsAuthenticated)
        {
            line.Dispose();
            return;
        }

        _open[line] = clock.CreateTimer(_ => Close(line), null, _idle, Timeout.InfiniteTimeSpan);
    }

    private async Task<SmtpLine> Open(Mailbox mailbox, string key, CancellationToken ct)
    {
        var line = new SmtpLine
        {
            Key = key,

            // The name of this machine is nobody's business; servers write what they are told into the letter's head.
            LocalDomain = new IdnMapping().GetAscii(mailbox.Address[(mailbox.Address.LastIndexOf('@') + 1)..]),

            // Patience is measured outside, on the desk's clock, with a longer one at the final dot.
            Timeout = int.MaxValue,
        };
        try
        {
            return await accounts.Open(line, mailbox, mailbox.Smtp, ct);
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    private async Task<bool> IsAlive(SmtpLine line, CancellationToken ct)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var pulse = new CancellationTokenSource(_pulse, clock);
        await using var both = pulse.Token.Register(late.Cancel);
        try
        {
            await line.NoOpAsync(late.Token);
            return line.IsConnected;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Close(SmtpLine line)
    {
        if (_open.TryRemove(line, out var timer))
        {
            timer.Dispose();
            _ = Goodbye(line);
        }
    }

    private async Task Goodbye(SmtpLine line)
    {
        using var late = new CancellationTokenSource(_pulse, clock);
        try
        {
            await line.DisconnectAsync(quit: true, late.Token);
        }
        catch (Exception)
        {
            // It went without a word: nothing hangs on it.
        }

        line.Dispose();
    }

    private static string Key(Mailbox mailbox) => string.Join(
        '\n', mailbox.Smtp.Host, mailbox.Smtp.Port, mailbox.Smtp.Protection, mailbox.Address, mailbox.UserName, mailbox.SignIn, mailbox.Secret);
}
