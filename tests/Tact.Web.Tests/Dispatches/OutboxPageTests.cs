using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;

namespace Tact.Web.Tests.Dispatches;

public sealed class OutboxPageTests
{
    [Fact]
    public async Task An_uncertain_letter_shows_what_is_known_and_waits_for_a_word()
    {
        await using var desk = await WebDesk.Open(context => Go(context, DispatchState.Uncertain, "The line broke at the last moment."));
        using var browser = await desk.SignedIn();
        var page = await browser.Page("/outbox");
        Assert.Equal("The line broke at the last moment.", page.QuerySelector("#outbox-stopped q")!.TextContent);
        Assert.Null(page.QuerySelector("form[action$='/undo']"));

        var answer = await browser.Send((IHtmlFormElement)page.QuerySelector("form[action='/dispatches/1/sent']")!, "/outbox");

        Assert.Equal("/outbox", answer.Headers.Location!.OriginalString);
        Assert.NotNull((await browser.Page("/outbox")).QuerySelector("#outbox-sent"));
    }

    [Fact]
    public async Task A_refused_letter_can_be_sent_again()
    {
        await using var desk = await WebDesk.Open(context => Go(context, DispatchState.Refused, "550 no such user"));
        using var browser = await desk.SignedIn();

        await browser.Send((IHtmlFormElement)(await browser.Page("/outbox")).QuerySelector("form[action='/dispatches/1/again']")!, "/outbox");

        await using var context = desk.Store.Read();
        // Whoever carries letters may have taken it up already.
        Assert.NotEqual(DispatchState.Refused, (await context.Dispatches.SingleAsync()).State);
    }

    [Fact]
    public async Task Nothing_on_its_way_is_said_calmly()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        Assert.NotNull((await browser.Page("/outbox")).QuerySelector(".empty"));
    }

    private static void Go(DeskContext context, DispatchState state, string answer)
    {
        context.Add(new Mailbox { Address = "team@agency.example" });
        context.Add(new RawLetter { Content = Packing.Pack([65]), Size = 1 });
        context.Add(new Dispatch
        {
            MailboxId = 1,
            MemberId = 2,
            RawId = 1,
            ClientKey = "key",
            MessageId = "id@agency.example",
            EnvelopeFrom = "team@agency.example",
            Subject = "Re: The trailer",
            State = state,
            StateSince = WebDesk.Noon,
            QueuedAt = WebDesk.Noon,
            Answer = answer,
            Recipients = [new() { Address = "dana@lumen.example", State = RecipientState.Pending }],
        });
    }
}
