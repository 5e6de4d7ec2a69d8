using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail;

/// <summary>The servers the other tests stand on do what they say.</summary>
[Collection(OnDovecot.Name)]
public sealed class TestMailTests(MailServer server)
{
    [Fact]
    public async Task A_mailbox_is_read_over_tls_with_a_password_or_a_signed_token()
    {
        server.Deliver("tls@agency.example", "Subject: one\r\n\r\nHello\r\n"u8.ToArray());
        using var imap = new ImapClient();
        imap.ServerCertificateValidationCallback = (_, certificate, _, _) => certificate!.Issuer == server.Root.Subject;

        await imap.ConnectAsync(MailServer.Host, server.Imaps, SecureSocketOptions.SslOnConnect);
        await imap.AuthenticateAsync(new SaslMechanismOAuth2("tls@agency.example", server.Tokens.For("tls@agency.example", TimeSpan.FromHours(1))));
        await imap.Inbox!.OpenAsync(FolderAccess.ReadOnly);

        Assert.Equal(1, imap.Inbox.Count);
        Assert.Equal("Sent", imap.GetFolder(SpecialFolder.Sent)!.Name);
    }

    [Fact]
    public async Task An_expired_token_and_a_wrong_password_are_refused()
    {
        using var imap = new ImapClient();
        await imap.ConnectAsync(MailServer.Host, server.Imap, SecureSocketOptions.None);

        await Assert.ThrowsAsync<AuthenticationException>(() => imap.AuthenticateAsync("who@agency.example", "wrong"));
        await Assert.ThrowsAsync<AuthenticationException>(() => imap.AuthenticateAsync(
            new SaslMechanismOAuth2("who@agency.example", server.Tokens.For("who@agency.example", TimeSpan.FromMinutes(-1)))));
    }

    [Fact]
    public async Task What_is_submitted_ends_in_the_relay()
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(MailServer.Host, server.Submission, SecureSocketOptions.None);
        await smtp.AuthenticateAsync("sender@agency.example", MailServer.Password);
        var letter = Letter("submitted");
        await smtp.SendAsync(letter);

        Assert.Contains(await server.Relay.Letters(1), one => one.MessageId == letter.MessageId);
    }

    [Fact]
    public async Task A_sink_does_amiss_what_it_is_told_to()
    {
        using var sink = new SmtpSink();
        sink.Refuse("gone@lumen.example").Answer(SmtpStep.Dot, "451 4.3.0 Later", times: 1).Lapse(new(SmtpStep.Dot, SmtpDeed.TakeAndHangUp, About: "vanishing"));
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("127.0.0.1", sink.Port, SecureSocketOptions.None);

        var later = await Assert.ThrowsAsync<SmtpCommandException>(() => smtp.SendAsync(Letter("first")));
        await smtp.SendAsync(Letter("second"));
        var gone = await Assert.ThrowsAsync<SmtpCommandException>(() => smtp.SendAsync(Letter("third", "gone@lumen.example")));
        await Assert.ThrowsAnyAsync<Exception>(() => smtp.SendAsync(Letter("vanishing")));

        Assert.Equal((451, 550), ((int)later.StatusCode, (int)gone.StatusCode));
        Assert.Equal(["second@agency.example", "vanishing@agency.example"], (await sink.Letters(2)).Select(one => one.MessageId));
    }

    [Fact]
    public async Task A_sink_speaks_tls_when_asked()
    {
        using var sink = new SmtpSink(server.Authority.Issue("127.0.0.1")) { Admits = (name, secret) => (name, secret) == ("vera", "pass") };
        using var smtp = new SmtpClient();
        smtp.ServerCertificateValidationCallback = (_, certificate, _, _) => certificate!.Issuer == server.Root.Subject;
        await smtp.ConnectAsync("127.0.0.1", sink.Port, SecureSocketOptions.StartTls);
        await smtp.AuthenticateAsync("vera", "pass");
        await smtp.SendAsync(Letter("veiled"));

        var taken = Assert.Single(await sink.Letters(1));
        Assert.Equal(("vera", true), (taken.SignedInAs, taken.OverTls));
    }

    [Fact]
    public void A_stopped_server_comes_back_with_its_letters()
    {
        using var own = new MailServer();
        own.Deliver("back@agency.example", Encoding.ASCII.GetBytes("Subject: one\r\n\r\nHello\r\n"));

        own.Stop();
        own.Start();

        using var imap = own.SignIn("back@agency.example");
        Assert.Equal(1, imap.Count("INBOX"));
    }

    private static MimeMessage Letter(string id, string to = "client@lumen.example") => new(
        [new MailboxAddress("", "team@agency.example")], [new MailboxAddress("", to)], id, new TextPart("plain") { Text = "Hello" })
    {
        MessageId = $"{id}@agency.example",
    };
}
