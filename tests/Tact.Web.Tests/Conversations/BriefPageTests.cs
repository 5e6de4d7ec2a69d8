using System.Net;
using AngleSharp.Html.Dom;
using Tact.Desk.Conversations;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Conversations;

/// <summary>The brief of a conversation: what its letters tell, each line leading to its letter, and the way to hand it over.</summary>
public sealed class BriefPageTests
{
    [Fact]
    public async Task Each_line_leads_to_the_letter_it_rests_on()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        var page = await browser.Page("/conversations/1/brief");

        var asked = Assert.Single(page.QuerySelectorAll("#brief-TheirQuestions ~ ul a"));
        Assert.Equal("When will the trailer be ready?", asked.TextContent);
        Assert.Equal("/conversations/1?letter=1#letter-1", asked.GetAttribute("href"));
        Assert.Contains("Dana", page.QuerySelector("#brief-People ~ ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_given_it_is_told_reads_and_confirms()
    {
        await using var desk = await Open();
        using (var owner = await desk.SignedIn(Role.Owner))
        {
            var give = Form(await owner.Page("/conversations/1/brief"), "hand-over");
            Assert.Equal(HttpStatusCode.Redirect, (await owner.Send(give, "/conversations/1/brief", ("words", "Dana likes it short."), ("assignee", "2"))).StatusCode);
        }

        using var browser = await desk.SignedIn();
        var told = await browser.Page("/conversations/1");
        Assert.NotNull(told.QuerySelector(".given a[href='/conversations/1/brief']"));
        Assert.Equal("Dana likes it short.", told.QuerySelector(".event .note")!.TextContent);

        await browser.Send(Form(await browser.Page("/conversations/1/brief"), "picked-up"), "/conversations/1/brief");

        var after = await browser.Page("/conversations/1");
        Assert.Null(after.QuerySelector(".given"));
        Assert.Contains("has read the brief", after.QuerySelectorAll(".event")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_reads_it_and_gives_nothing_away()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Guest);

        var page = await browser.Page("/conversations/1/brief");

        Assert.NotNull(page.QuerySelector("#brief-People"));
        Assert.Empty(page.QuerySelectorAll("form[action^='/conversations/1/']"));
    }

    [Fact]
    public async Task There_is_none_of_a_conversation_that_is_not_there()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(new Uri("/conversations/404/brief", UriKind.Relative))).StatusCode);
    }

    private static Task<WebDesk> Open() => WebDesk.Open(context =>
    {
        var letter = new FiledLetter
        {
            MessageId = "asked@lumen.example",
            Digest = "asked",
            Subject = "The trailer",
            FromAddress = "dana@lumen.example",
            FromName = "Dana",
            At = WebDesk.Noon,
            Text = "Hello Mia. When will the trailer be ready?",
        };
        var talk = new Conversation { Subject = "The trailer", LastAt = WebDesk.Noon, LetterCount = 1 };
        talk.Letters.Add(letter);
        talk.Timeline.Add(new() { Kind = EntryKind.LetterIn, At = WebDesk.Noon, Letter = letter });
        context.Add(talk);
    });

    private static IHtmlFormElement Form(IHtmlDocument page, string act) => (IHtmlFormElement)page.QuerySelector($"form[action='/conversations/1/{act}']")!;
}
