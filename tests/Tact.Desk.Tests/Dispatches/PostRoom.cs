using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mailboxes;
using Tact.Desk.Secrets;
using Tact.Desk.Tests.Drafts;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

/// <summary>The agency with a server for outgoing mail that does amiss what it is told to.</summary>
public sealed class PostRoom : IDisposable
{
    private readonly AccessTokens _tokens;
    private readonly SmtpLines _lines;
    private int _letters;

    public PostRoom()
    {
        var secrets = new Sealing(new EphemeralDataProtectionProvider());
        _tokens = new(secrets, new(Agency.Desk.Store, secrets, Clock), TimeProvider.System);
        Accounts = new(secrets, _tokens, new([]));
        _lines = new(Accounts, Clock);
        Carrier = new(_lines, Settings, Clock);
        Courier = NewCourier();
        Outbox = new(Agency.Desk.Store, [Carrier], Settings, Clock);
        var mailbox = Agency.Mailbox;
        mailbox.Smtp = new() { Host = "127.0.0.1", Port = Sink.Port, Protection = Protection.None };
        mailbox.Secret = secrets.Seal("right-secret");
        using var context = Agency.Desk.Open();
        context.Update(mailbox);
        context.SaveChanges();
        Agency.Arrives("Here is the footage.", shape => shape.To = [Drafts.Agency.Team, Drafts.Agency.Tom]);
    }

    public Agency Agency { get; } = new();

    public SmtpSink Sink { get; } = new();

    public DispatchSettings Settings { get; } = new();

    public MailAccounts Accounts { get; }

    public SmtpCarrier Carrier { get; }

    public Courier Courier { get; }

    public Outbox Outbox { get; }

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => Agency.Desk.Clock;

    public Courier NewCourier() => new(Agency.Desk.Store, [Carrier], Settings, Clock);

    /// <summary>Alice's answer to Dana and Tom, sent and past the time in which she could take it back.</summary>
    public async Task<long> Sends(string text = "On Friday.")
    {
        var draft = await Agency.Answers(text);
        var held = Assert.IsType<SendResult.Held>(await Outbox.Send(
            draft.Id, Agency.Alice.Id, (++_letters).ToString(CultureInfo.InvariantCulture), [], default));
        Clock.Advance(Settings.UndoWindow);
        return held.DispatchId;
    }

    /// <summary>Has everything that is due delivered, one after the other.</summary>
    public async Task Round()
    {
        await Courier.Recover(evenUnderLease: false, default);
        while (await Courier.Next([], default) is { } claim)
        {
            await Courier.Deliver(claim, default);
        }
    }

    /// <summary>A round in which hours may pass.</summary>
    public async Task LongRound(TimeSpan step)
    {
        for (var round = Round(); !round.IsCompleted; await Task.WhenAny(round, Task.Delay(20)))
        {
            Clock.Advance(step);
        }
    }

    public async Task<Dispatch> Dispatch(long id)
    {
        await using var desk = Agency.Desk.Store.Read();
        return await desk.Dispatches.Include(one => one.Recipients).SingleAsync(one => one.Id == id);
    }

    public void Dispose()
    {
        _lines.Dispose();
        _tokens.Dispose();
        Sink.Dispose();
        Agency.Dispose();
    }
}
