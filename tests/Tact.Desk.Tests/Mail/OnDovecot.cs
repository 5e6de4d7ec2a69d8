using Tact.TestMail;

namespace Tact.Desk.Tests.Mail;

/// <summary>Tests that share one running mail server; each takes a mailbox of its own, by a name nobody else uses.</summary>
[CollectionDefinition(Name)]
public sealed class OnDovecot : ICollectionFixture<MailServer>
{
    public const string Name = "Dovecot";
}
