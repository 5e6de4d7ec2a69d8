using MailKit;
using MailKit.Net.Imap;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>A connection to a mailbox's server, on which every question has its deadline and every trouble its words.</summary>
internal sealed class ImapLine : IDisposable
{
    private readonly WholeClient _imap = new() { Timeout = int.MaxValue };
    private readonly IntakeSettings _settings;
    private readonly TimeProvider _clock;
    private readonly Server _server;

    private ImapLine(Mailbox mailbox, IntakeSettings settings, TimeProvider clock)
    {
        (_server, _settings, _clock) = (mailbox.Imap, settings, clock);
        Key = KeyOf(mailbox);
    }

    /// <summary>What the connection was made with.</summary>
    public string Key { get; }

    /// <summary>Whether the server tells of new letters by itself.</summary>
    public bool Tells => _imap.Capabilities.HasFlag(ImapCapabilities.Idle);

    /// <summary>What a connection is made with; the refresh token of OAuth 2 is renewed by the way and no reason to begin anew.</summary>
    public static string KeyOf(Mailbox mailbox) => string.Join(
        '\n', mailbox.Imap.Host, mailbox.Imap.Port, mailbox.Imap.Protection, mailbox.Address, mailbox.UserName, mailbox.SignIn,
        mailbox.TokenEndpoint, mailbox.OAuthClientId, mailbox.SignIn == SignIn.Password ? mailbox.Secret : "");

    /// <summary>Connects and signs in.</summary>
    /// <exception cref="MailTrouble">It cannot be done, and why.</exception>
    public static async Task<ImapLine> Open(MailAccounts accounts, Mailbox mailbox, IntakeSettings settings, TimeProvider clock, CancellationToken ct)
    {
        var line = new ImapLine(mailbox, settings, clock);
        try
        {
            await line.Ask((imap, deadline) => accounts.Open(imap, mailbox, mailbox.Imap, deadline.Token), ct);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Asks the server something.</summary>
    /// <exception cref="MailTrouble">It refuses, or does not answer in time.</exception>
    public async Task<T> Ask<T>(Func<ImapClient, Deadline, Task<T>> what, CancellationToken ct, TimeSpan beyond = default)
    {
        using var deadline = new Deadline(_settings.Patience + beyond, _settings.Longest + beyond, _clock, ct);
        try
        {
            return await what(_imap, deadline);
        }
        catch (FolderNotFoundException gone)
        {
            throw Gone(gone.FolderName, gone);
        }
        catch (Exception wrong) when (wrong is not DeskFailure && !ct.IsCancellationRequested)
        {
            throw MailTroubles.AtWork(wrong, _server);
        }
    }

    /// <summary>Opens a folder for looking only, as it is now.</summary>
    /// <exception cref="MailTrouble">It cannot be opened.</exception>
    public Task<IMailFolder> Examine(string path, CancellationToken ct) => Ask(
        async (imap, deadline) =>
        {
            var folder = string.Equals(path, "INBOX", StringComparison.OrdinalIgnoreCase) ? imap.Inbox! : await imap.GetFolderAsync(path, deadline.Token);
            if (folder.IsOpen)
            {
                await folder.CloseAsync(expunge: false, deadline.Token);
            }

            try
            {
                await folder.OpenAsync(FolderAccess.ReadOnly, deadline.Token);
                return folder;
            }
            catch (ImapCommandException shut)
            {
                throw Gone(path, shut);
            }
        },
        ct);

    /// <summary>Waits for the server to tell of a change in the folder that is open, but no longer than <paramref name="done"/> allows.</summary>
    public Task Idle(CancellationToken done, CancellationToken ct) => Ask(
        async (imap, deadline) =>
        {
            await imap.IdleAsync(done, deadline.Token);
            return true;
        },
        ct,
        beyond: _settings.Poll);

    /// <summary>Says goodbye, but does not insist on an answer.</summary>
    public async Task Close()
    {
        using var deadline = new Deadline(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2), _clock, default);
        try
        {
            await _imap.DisconnectAsync(quit: true, deadline.Token);
        }
        catch (Exception)
        {
            // It went without a word: nothing hangs on it.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _imap.Dispose();

    private MailTrouble Gone(string path, Exception cause) => new(MailTroubleKind.FolderGone, _server.Host, _server.Port, path, cause);
}
