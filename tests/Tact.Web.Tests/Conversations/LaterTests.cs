using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Conversations;

/// <summary>Looking at a conversation later, through the whole stack and without scripts.</summary>
public sealed class LaterTests
{
    [Fact]
    public async Task What_is_put_off_leaves_Today_and_is_put_back()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        Assert.Equal(HttpStatusCode.Redirect, await Choose(browser, OwedDue.Snooze));
        Assert.Empty((await browser.Page("/")).QuerySelectorAll("#queue .row"));
        var page = await browser.Page("/conversations/1");
        Assert.Contains("Look at it again", page.QuerySelector(".owed")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("put it off", page.QuerySelectorAll(".event")[^1].TextContent, StringComparison.Ordinal);

        await Choose(browser, "wake");
        Assert.DoesNotContain("Look at it again", (await browser.Page("/conversations/1")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_stands_in_Today()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        await Choose(browser, OwedDue.Reminder);

        Assert.Single((await browser.Page("/")).QuerySelectorAll("#queue .row"));
    }

    [Fact]
    public async Task Neither_nonsense_nor_a_guest_puts_anything_off()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();
        var form = Form(await browser.Page("/conversations/1"))!;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Send(form, "/conversations/1", ("when", "snooze never"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Send(form, "/conversations/1", ("when", "snooze 2001-01-01T00:00:00Z"))).StatusCode);

        using var guest = await desk.SignedIn(Role.Guest);
        Assert.Null(Form(await guest.Page("/conversations/1")));
    }

    [Fact]
    public async Task A_letter_is_sent_for_a_time_that_is_offered_and_the_page_says_when_it_leaves()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();
        var page = await browser.Page("/conversations/1");
        var at = page.QuerySelectorAll("#leaves option")[1];
        var form = (IHtmlFormElement)page.QuerySelector("form[action='/drafts/send']")!;

        var sent = await browser.Send(form, "/conversations/1", ("text", "Hello Dana, on Friday at ten."), ("act", "send"), ("leaves", at.GetAttribute("value")!));

        Assert.Equal("/conversations/1", sent.Headers.Location!.OriginalString);
        var bar = (await browser.Page("/conversations/1")).QuerySelector(".undo")!.TextContent;
        Assert.Contains(at.TextContent, bar, StringComparison.Ordinal);
        Assert.Contains("held back if the client writes first", bar, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Choose(Browser browser, string kind)
    {
        var page = await browser.Page("/conversations/1");
        var value = page.QuerySelector($"#later option[value^='{kind}']")!.GetAttribute("value")!;
        return (await browser.Send(Form(page)!, "/conversations/1", ("when", value))).StatusCode;
    }

    private static IHtmlFormElement? Form(IParentNode page) => page.QuerySelector("form[action='/conversations/1/later']") as IHtmlFormElement;

    private static Task<WebDesk> Open() => WebDesk.Open(context =>
    {
        var mailbox = new Mailbox { Address = "team@agency.example", Name = "Agency" };
        context.Add(mailbox);
        context.SaveChanges();
        var talk = new Conversation { Subject = "The trailer", MailboxId = mailbox.Id, LastAt = WebDesk.Noon, LetterCount = 1 };
        talk.Letters.Add(new()
        {
            MessageId = "asked@lumen.example",
            Digest = "asked",
            Subject = "The trailer",
            FromAddress = "dana@lumen.example",
            FromName = "Dana",
            At = WebDesk.Noon,
            Text = "Hello Mia. When will the trailer be ready?",
        });
        context.Add(talk);
    });
}
