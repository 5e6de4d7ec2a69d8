using System.Net;
using System.Net.Sockets;
using MailKit.Net.Imap;
using Microsoft.AspNetCore.DataProtection;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Mail.Accounts;

/// <summary>A desk that stays home reaches no server, not even one on this machine that would answer.</summary>
public sealed class StayingHomeTests : IDisposable
{
    private readonly TcpListener _server = new(IPAddress.Loopback, 0);
    private readonly FreshDesk _desk = new();
    private readonly AccessTokens _tokens;
    private readonly MailAccounts _accounts;
    private readonly Mailbox _mailbox;

    public StayingHomeTests()
    {
        _server.Start();
        var secrets = new Sealing(new EphemeralDataProtectionProvider());
        _tokens = new(secrets, new(_desk.Store, secrets, _desk.Clock), _desk.Clock);
        var server = new Server { Host = "127.0.0.1", Port = ((IPEndPoint)_server.LocalEndpoint).Port, Protection = Protection.None };
        _mailbox = new() { Address = "team@agency.example", Imap = server, Smtp = server };
        _accounts = new(secrets, _tokens, new([])) { StaysHome = true };
    }

    [Fact]
    public async Task It_opens_no_mailbox()
    {
        using var client = new ImapClient();

        var trouble = await Assert.ThrowsAsync<MailTrouble>(
            () => _accounts.Open(client, _mailbox, _mailbox.Imap, TestContext.Current.CancellationToken));

        Assert.Equal(MailTroubleKind.StaysHome, trouble.Kind);
        Assert.False(_server.Pending());
    }

    [Fact]
    public async Task It_tries_no_mailbox_out_and_says_why()
    {
        var steps = new List<TestStep>();
        await foreach (var step in new MailboxTest(_accounts).Run(_mailbox, Language.English, TestContext.Current.CancellationToken))
        {
            steps.Add(step);
        }

        Assert.All(steps, step => Assert.False(step.IsWell));
        Assert.Contains("tact serve", steps[0].Remedy, StringComparison.Ordinal);
        Assert.False(_server.Pending());
    }

    public void Dispose()
    {
        _server.Dispose();
        _tokens.Dispose();
        _desk.Dispose();
    }
}
