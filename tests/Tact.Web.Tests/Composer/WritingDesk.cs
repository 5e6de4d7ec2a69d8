using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Composer;

/// <summary>A desk on which Dana of Lumen waits for an answer, and a member who writes it.</summary>
internal sealed class WritingDesk : IAsyncDisposable
{
    private WritingDesk(WebDesk desk, Browser browser) => (Desk, Browser) = (desk, browser);

    public WebDesk Desk { get; }

    public Browser Browser { get; }

    public static async Task<WritingDesk> Open(Role role = Role.Member)
    {
        var desk = await WebDesk.Open(context =>
        {
            context.Add(new Tact.Desk.Mailboxes.Mailbox { Address = "team@agency.example", Name = "Agency", Signature = "Agency, words at home" });
            var talk = new Conversation { Subject = "The trailer", LastAt = WebDesk.Noon, LetterCount = 1, MailboxId = 1, Client = new Client { Key = "lumen.example", Name = "Lumen", Zone = "America/New_York" } };
            var letter = new FiledLetter
            {
                MessageId = "1@lumen.example",
                Digest = "1",
                Subject = "The trailer",
                FromAddress = "dana@lumen.example",
                FromName = "Dana Lee",
                To = [new("team@agency.example")],
                At = WebDesk.Noon,
                Text = "Hello,\n\nwhen will it be ready?\n\nDana",
            };
            talk.Letters.Add(letter);
            talk.Timeline.Add(new() { Kind = EntryKind.LetterIn, At = WebDesk.Noon, Letter = letter });
            context.Add(talk);
        });
        return new(desk, await desk.SignedIn(role));
    }

    public Task<IHtmlDocument> Page() => Browser.Page("/conversations/1");

    /// <summary>Writes the answer and asks the coach, without scripts.</summary>
    public async Task<IHtmlDocument> Write(string text, string? subject = null)
    {
        (string, string)[] fields = [("text", text), ("act", "check"), .. subject is null ? ((string, string)[])[] : [("subject", subject)]];
        var form = (IHtmlFormElement)(await Page()).QuerySelector("desk-composer form")!;
        Assert.Equal(HttpStatusCode.Redirect, (await Browser.Send(form, "/conversations/1", fields)).StatusCode);
        return await Page();
    }

    /// <summary>Sends a form that stands on the page.</summary>
    public async Task<IHtmlDocument> Press(IHtmlDocument page, string selector, params (string, string)[] fields)
    {
        var answer = await Browser.Send((IHtmlFormElement)page.QuerySelector(selector)!, "/conversations/1", fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{selector} answered {(int)answer.StatusCode}");
        return await Page();
    }

    /// <summary>The coach's answer to a draft as the composer asks for it.</summary>
    public async Task<JsonElement> Examine(string text, string subject = "Re: The trailer", object[]? waivers = null)
    {
        var token = (await Page()).QuerySelector("desk-composer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/drafts/examine", UriKind.Relative))
        {
            Content = new StringContent(JsonSerializer.Serialize(new { text, subject, to = "dana@lumen.example", conversation = 1, mailbox = 1, waivers = waivers ?? [] }), null, "application/json"),
            Headers = { { "RequestVerificationToken", token } },
        };
        using var answer = await Browser.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Desk.DisposeAsync();
    }
}
