using System.Net;
using AngleSharp.Html.Dom;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Calls;

/// <summary>A call is noted on its conversation, stands among the calls, and its summary opens prepared.</summary>
public sealed class CallPageTests
{
    [Fact]
    public async Task Noted_without_scripts_it_opens_the_prepared_summary()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        var answer = await browser.Send("/conversations/1/call", ("Typed.Agreed", "- The logo stays\n2. The end is shorter"), ("Typed.Steps", "Dana: the music by Friday"), ("Typed.Act", "summary"));

        Assert.Equal("/conversations/1#write", answer.Headers.Location?.ToString());
        var page = await browser.Page("/conversations/1");
        Assert.Contains("1. The logo stays\n2. The end is shorter", ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=text]")!).Value, StringComparison.Ordinal);
        Assert.Contains("noted a call", page.QuerySelectorAll(".event")[^1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".calls a[href^='/conversations/1/call?key=']"));
        Assert.NotNull(page.QuerySelector(".due-act [data-key=w]"));
    }

    [Fact]
    public async Task Calls_stand_on_their_page_until_they_are_summed_up_or_did_not_take_place()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();
        await browser.Send("/conversations/1/call", ("Typed.Name", "The music"), ("Typed.Act", ""));

        var row = (await browser.Page("/calls")).QuerySelector(".row")!;
        Assert.Contains("The music", row.TextContent, StringComparison.Ordinal);
        await browser.Send(row.GetAttribute("href")!, ("Typed.Act", "off"));

        Assert.NotNull((await browser.Page("/calls")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_time_that_cannot_be_is_told_and_what_was_typed_is_still_there()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        var answer = await browser.Send("/conversations/1/call", ("Typed.Begins", "2050-01-01T10:00"), ("Typed.Agreed", "The logo stays"));

        var page = await Browser.Read(answer);
        Assert.Contains("no time for a call", page.QuerySelector(".says.late")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The logo stays", ((IHtmlTextAreaElement)page.QuerySelector("#call-Agreed")!).Value);
    }

    [Fact]
    public async Task A_guest_sees_the_calls_and_notes_none()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Guest);

        Assert.NotNull((await browser.Page("/calls")).QuerySelector("#stage"));
        Assert.NotEqual(HttpStatusCode.OK, (await browser.Get("/conversations/1/call")).StatusCode);
    }

    private static Task<WebDesk> Open() => WebDesk.Open(context =>
    {
        context.Add(new Mailbox { Address = "team@agency.example", Name = "Agency" });
        context.SaveChanges();
        var letter = new FiledLetter
        {
            MessageId = "asked@lumen.example",
            Digest = "asked",
            Subject = "The trailer",
            FromAddress = "dana@lumen.example",
            FromName = "Dana",
            To = [new Party("team@agency.example")],
            At = WebDesk.Noon.AddHours(-1),
            Text = "Hello Mia. Could you ring me about the trailer?",
        };
        var talk = new Conversation { Subject = "The trailer", LastAt = WebDesk.Noon, LetterCount = 1, MailboxId = 1 };
        talk.Letters.Add(letter);
        talk.Timeline.Add(new() { Kind = EntryKind.LetterIn, At = letter.At, Letter = letter });
        context.Add(talk);
    });
}
