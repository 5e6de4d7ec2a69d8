using Microsoft.AspNetCore.DataProtection;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;
using Tact.Desk.Tests.Storage;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail;

/// <summary>A desk of one test with what it needs to reach the test server.</summary>
public sealed class MailDesk : IDisposable
{
    public MailDesk(MailServer server)
    {
        Server = server;
        Secrets = new Sealing(new EphemeralDataProtectionProvider());
        Book = new(Desk.Store, Secrets, Desk.Clock);
        Tokens = new(Secrets, Book, TimeProvider.System);
        Accounts = new(Secrets, Tokens, new([server.Root]));
    }

    public FreshDesk Desk { get; } = new();

    public MailServer Server { get; }

    public ISealed Secrets { get; }

    public AccessTokens Tokens { get; }

    public MailAccounts Accounts { get; }

    public MailboxBook Book { get; }

    /// <summary>A form that is right in all.</summary>
    public MailboxForm Form(string address) => new()
    {
        Address = address,
        Imap = new() { Host = MailServer.Host, Port = Server.Imaps },
        Smtp = new() { Host = MailServer.Host, Port = Server.Submissions },
        Secret = MailServer.Password,
    };

    /// <summary>Adds a mailbox.</summary>
    public async Task<Mailbox> Add(MailboxForm form) => Assert.IsType<MailboxOutcome.Done>(await Book.Add(form, CancellationToken.None)).Mailbox;

    public void Dispose()
    {
        Tokens.Dispose();
        Desk.Dispose();
    }
}
