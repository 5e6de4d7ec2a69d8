using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Smtp;
using Tact.Commandments.Reading;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Accounts;

/// <summary>Tries a mailbox out, step by step, without changing anything on its servers.</summary>
public sealed class MailboxTest(MailAccounts accounts)
{
    /// <summary>The steps, each as soon as it is known. A side ends with its first step that fails; the other is tried all the same.</summary>
    public async IAsyncEnumerable<TestStep> Run(Mailbox mailbox, Language language, [EnumeratorCancellation] CancellationToken ct)
    {
        if (mailbox.IsBuiltIn)
        {
            yield return new(MailSide.Reading, TestedThing.Name, true, MailWords.Say(language, "built-in.what"));
            yield break;
        }

        using var imap = new ImapClient();
        var reading = new Side(accounts, MailSide.Reading, imap, mailbox, mailbox.Imap, language);
        await foreach (var step in reading.Run(ct))
        {
            yield return step;
        }

        if (imap.IsAuthenticated)
        {
            yield return await reading.Try(TestedThing.Folders, () => Folders(imap, reading, ct), ct);
        }

        if (mailbox.Smtp.Host.Length > 0)
        {
            using var smtp = new SmtpClient();
            await foreach (var step in new Side(accounts, MailSide.Sending, smtp, mailbox, mailbox.Smtp, language).Run(ct))
            {
                yield return step;
            }
        }
    }

    private static async Task<TestStep> Folders(ImapClient imap, Side side, CancellationToken ct)
    {
        await imap.Inbox!.OpenAsync(FolderAccess.ReadOnly, ct);
        var sent = await ServerFolders.Sent(imap, ct);
        return sent is not null
            ? side.Well(TestedThing.Folders, "folders.well", imap.Inbox.Count.ToString(CultureInfo.InvariantCulture), sent.FullName)
            : new(MailSide.Reading, TestedThing.Folders, false, side.Say("folders-no-sent.what"), side.Say("folders-no-sent.do"));
    }

    /// <summary>One of the two servers, on the way to being signed in.</summary>
    private sealed class Side(MailAccounts accounts, MailSide side, MailService client, Mailbox mailbox, Server server, Language language)
    {
        private IPAddress[] _addresses = [];
        private Socket? _socket;

        public async IAsyncEnumerable<TestStep> Run([EnumeratorCancellation] CancellationToken ct)
        {
            foreach (var (thing, look) in ((TestedThing, Func<Task<TestStep>>)[])[
                (TestedThing.Name, () => Name(ct)),
                (TestedThing.Line, () => Line(ct)),
                (TestedThing.Protection, () => Protect(ct)),
                (TestedThing.SignIn, () => SignIn(ct))])
            {
                var step = await Try(thing, look, ct);
                yield return step;
                if (!step.IsWell)
                {
                    yield break;
                }
            }
        }

        public async Task<TestStep> Try(TestedThing thing, Func<Task<TestStep>> look, CancellationToken ct)
        {
            try
            {
                return await look();
            }
            catch (DeskFailure failure)
            {
                return new(side, thing, false, failure.What, failure.Remedy);
            }
            catch (Exception wrong) when (!ct.IsCancellationRequested)
            {
                var trouble = MailTroubles.AtWork(wrong, server);
                return new(side, thing, false, trouble.What(language), trouble.Remedy(language));
            }
        }

        public TestStep Well(TestedThing thing, string key, string? port = null, string about = "") => new(
            side, thing, true, Say(key, server.Host, port ?? server.Port.ToString(CultureInfo.InvariantCulture), about));

        public string Say(string key, params string[] about) => MailWords.Say(language, key, about);

        private async Task<TestStep> Name(CancellationToken ct)
        {
            _addresses = await accounts.Resolve(server, ct);
            return Well(TestedThing.Name, "resolve.well");
        }

        private async Task<TestStep> Line(CancellationToken ct)
        {
            _socket = await MailLine.Connect(server, _addresses, ct);
            return Well(TestedThing.Line, "connect.well");
        }

        private async Task<TestStep> Protect(CancellationToken ct)
        {
            var until = await accounts.Greet(client, server, _socket!, ct);
            return until is { } day
                ? Well(TestedThing.Protection, "protect.well", about: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                : Well(TestedThing.Protection, "protect-none.well");
        }

        private async Task<TestStep> SignIn(CancellationToken ct)
        {
            await accounts.SignIn(client, mailbox, server, ct);
            return Well(TestedThing.SignIn, "sign-in.well");
        }
    }
}
