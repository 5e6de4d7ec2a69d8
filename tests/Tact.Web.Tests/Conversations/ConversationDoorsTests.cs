using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Conversations;

/// <summary>Assigning, closing, opening again and noting, through the whole stack and without scripts.</summary>
public sealed class ConversationDoorsTests
{
    [Fact]
    public async Task A_member_gives_closes_and_opens_again_and_each_is_on_the_page()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        await Do(browser, "assign", ("assignee", "2"));
        await Do(browser, "close");
        Assert.True((await Talk(desk)).IsClosed);
        await Do(browser, "reopen");

        var talk = await Talk(desk);
        Assert.Equal((2L, false), (talk.AssigneeId!.Value, talk.IsClosed));
        var events = (await browser.Page("/conversations/1")).QuerySelectorAll(".event").Select(one => one.TextContent.Trim());
        Assert.Collection(
            events,
            one => Assert.Contains("took it", one, StringComparison.Ordinal),
            one => Assert.Contains("closed it", one, StringComparison.Ordinal),
            one => Assert.Contains("opened it again", one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_shown_as_text_whatever_it_holds()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        await Do(browser, "notes", ("text", "<b>Dana</b> is on leave"));

        Assert.Equal("<b>Dana</b> is on leave", (await browser.Page("/conversations/1")).QuerySelector(".event .note")!.TextContent);
    }

    [Fact]
    public async Task A_quiet_request_gets_no_page_back()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();
        browser.Client.DefaultRequestHeaders.Add("X-Quiet", "1");

        Assert.Equal(HttpStatusCode.NoContent, (await Do(browser, "close")).StatusCode);
    }

    [Fact]
    public async Task A_guest_is_shown_none_of_it_and_may_do_none_of_it()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Guest);
        var page = await browser.Page("/conversations/1");
        var token = (IHtmlFormElement)(await browser.Page("/me")).QuerySelector("form[action='/sign-out']")!;
        token.SetAttribute("action", "/conversations/1/close");

        var answer = await browser.Send(token, "/conversations/1/close");

        Assert.Empty(page.QuerySelectorAll("form[action^='/conversations/1/']"));
        Assert.Equal("/error/403", answer.Headers.Location?.AbsolutePath ?? answer.StatusCode.ToString());
        Assert.False((await Talk(desk)).IsClosed);
    }

    [Fact]
    public async Task What_is_not_there_is_answered_so()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();
        var form = Form(await browser.Page("/conversations/1"), "close");
        form.SetAttribute("action", "/conversations/404/close");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Send(form, "/conversations/1")).StatusCode);
    }

    [Fact]
    public async Task A_letter_that_only_its_subject_brought_gets_a_conversation_of_its_own()
    {
        await using var desk = await WebDesk.Open(context =>
        {
            var talk = new Conversation { Subject = "Invoice", LastAt = WebDesk.Noon, LetterCount = 2 };
            context.Add(talk);
            foreach (var stray in (bool[])[false, true])
            {
                var letter = new FiledLetter { MessageId = $"{stray}@lumen.example", Digest = $"{stray}", Subject = "Invoice", FromAddress = $"{stray}@lumen.example", At = WebDesk.Noon, Text = "The invoice.", IsStray = stray };
                talk.Letters.Add(letter);
                talk.Timeline.Add(new() { Kind = EntryKind.LetterIn, At = WebDesk.Noon, Letter = letter });
            }
        });
        using var browser = await desk.SignedIn();
        var form = Assert.Single((await browser.Page("/conversations/1")).QuerySelectorAll("form[action$='/part']"));

        var answer = await browser.Send((IHtmlFormElement)form, "/conversations/1");

        Assert.Equal("/conversations/2", answer.Headers.Location!.OriginalString);
        Assert.Single((await browser.Page("/conversations/2")).QuerySelectorAll(".letter"));
        Assert.Single((await browser.Page("/conversations/1")).QuerySelectorAll(".letter"));
    }

    private static Task<WebDesk> Open() => WebDesk.Open(context => context.Add(new Conversation { Subject = "The trailer", LastAt = WebDesk.Noon }));

    private static async Task<HttpResponseMessage> Do(Browser browser, string act, params (string, string)[] fields)
    {
        var answer = await browser.Send(Form(await browser.Page("/conversations/1"), act), "/conversations/1", fields);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.NoContent, $"{act} answered {answer.StatusCode}");
        return answer;
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string act) => (IHtmlFormElement)page.QuerySelector($"form[action='/conversations/1/{act}']")!;

    private static async Task<Conversation> Talk(WebDesk desk)
    {
        await using var context = desk.Store.Read();
        return await context.Conversations.SingleAsync();
    }
}
