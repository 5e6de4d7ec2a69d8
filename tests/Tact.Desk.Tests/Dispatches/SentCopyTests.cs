using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mailboxes;
using Tact.Desk.Tests.Mail;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

[Collection(OnDovecot.Name)]
public sealed class SentCopyTests : IDisposable
{
    private readonly MailDesk _mail;
    private readonly DispatchSettings _settings = new();
    private readonly SmtpLines _lines;
    private readonly SentCopies _copies;

    public SentCopyTests(MailServer server)
    {
        _mail = new(server);
        _lines = new(_mail.Accounts, Clock);
        _copies = new(_mail.Desk.Store, new ImapSentFolder(_mail.Accounts, _settings, Clock), _settings, Clock, NullLogger<SentCopies>.Instance);
    }

    private Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => _mail.Desk.Clock;

    public void Dispose()
    {
        _lines.Dispose();
        _mail.Dispose();
    }

    [Fact]
    public async Task A_letter_leaves_over_tls_and_its_copy_lies_read_in_Sent_once()
    {
        var mailbox = await _mail.Add(_mail.Form("copy-one@agency.example"));
        var id = await Queue(mailbox);
        var courier = new Courier(_mail.Desk.Store, [new SmtpCarrier(_lines, _settings, Clock)], _settings, Clock);

        await courier.Deliver((await courier.Next([], default))!, default);
        Assert.Equal((DispatchState.Sent, CopyState.Pending), (await Dispatch(id)).StateAndCopy());
        Assert.Equal(0, await _copies.Lay(default));
        Clock.Advance(_settings.CopyAfter);
        Assert.Equal(1, await _copies.Lay(default));
        Assert.Equal(0, await _copies.Lay(default));

        using var imap = _mail.Server.SignIn("copy-one@agency.example");
        Assert.Equal(CopyState.Done, (await Dispatch(id)).Copy);
        Assert.Equal(["\\Seen"], imap.Flags("Sent"));
        Assert.Contains(_mail.Server.Relay.Accepted, letter => letter.MessageId == "copy-one@agency.example.1");
    }

    [Fact]
    public async Task A_copy_that_lies_there_already_is_not_doubled()
    {
        var mailbox = await _mail.Add(_mail.Form("copy-two@agency.example"));
        var id = await Queue(mailbox, sent: true);
        using var imap = _mail.Server.SignIn("copy-two@agency.example");
        imap.Append("Sent", LetterBuilder.Build(Letter(mailbox)));

        await _copies.Lay(default);

        Assert.Equal((1, CopyState.Done), (imap.Count("Sent"), (await Dispatch(id)).Copy));
    }

    [Fact]
    public async Task Where_a_copy_cannot_be_laid_it_is_tried_for_a_day_and_the_letter_stays_sent()
    {
        var form = _mail.Form("copy-three@agency.example");
        var mailbox = await _mail.Add(form);
        await _mail.Desk.Store.Change(async desk => (await desk.Mailboxes.SingleAsync(one => one.Id == mailbox.Id)).Imap.Port = 1);
        var id = await Queue(mailbox, sent: true);

        while ((await Dispatch(id)).Copy == CopyState.Pending)
        {
            await _copies.Lay(default);
            Clock.Advance(TimeSpan.FromHours(12));
        }

        var failed = await Dispatch(id);
        Assert.Equal((DispatchState.Sent, CopyState.Failed), failed.StateAndCopy());
        Assert.Equal(_settings.CopyRetries.Count, failed.CopyTries);
    }

    private async Task<long> Queue(Mailbox mailbox, bool sent = false) => await _mail.Desk.Store.Change(async desk =>
    {
        var bytes = LetterBuilder.Build(Letter(mailbox));
        var raw = desk.RawLetters.Add(new() { Content = Packing.Pack(bytes), Size = bytes.Length }).Entity;
        await desk.SaveChangesAsync();
        var dispatch = desk.Dispatches.Add(new()
        {
            MailboxId = mailbox.Id,
            ClientKey = mailbox.Address,
            MessageId = $"{mailbox.Address}.1",
            RawId = raw.Id,
            EnvelopeFrom = mailbox.Address,
            State = sent ? DispatchState.Sent : DispatchState.Queued,
            SentAt = sent ? Clock.GetUtcNow() : null,
            Copy = sent ? CopyState.Pending : CopyState.None,
            Recipients = [new() { Address = "dana@lumen.example" }],
        }).Entity;
        await desk.SaveChangesAsync();
        return dispatch.Id;
    });

    private async Task<Dispatch> Dispatch(long id)
    {
        await using var desk = _mail.Desk.Store.Read();
        return await desk.Dispatches.SingleAsync(one => one.Id == id);
    }

    private OutgoingLetter Letter(Mailbox mailbox) => new()
    {
        MessageId = $"{mailbox.Address}.1",
        From = new(mailbox.Address),
        To = [new("dana@lumen.example")],
        Date = Clock.GetUtcNow(),
        Subject = "The trailer",
        Text = "It is ready.",
    };
}
