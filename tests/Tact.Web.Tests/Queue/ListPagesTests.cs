using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Web.Tests.Queue;

public sealed class ListPagesTests
{
    [Fact]
    public async Task A_desk_without_a_mailbox_leads_its_owner_to_connect_one_and_tells_others_whom_to_ask()
    {
        await using var desk = await WebDesk.Open();
        using var owner = await desk.SignedIn(Role.Owner);
        using var member = await desk.SignedIn();

        Assert.NotNull((await owner.Page("/")).QuerySelector(".empty a[href^='/settings']"));
        Assert.Null((await member.Page("/")).QuerySelector(".empty a"));
    }

    [Fact]
    public async Task With_a_mailbox_and_nothing_owed_the_page_is_calm()
    {
        await using var desk = await WebDesk.Open(context => context.Add(new Mailbox { Address = "team@agency.example" }));
        using var browser = await desk.SignedIn();

        Assert.Equal("Nothing waits for you", (await browser.Page("/")).QuerySelector(".empty h2")!.TextContent);
    }

    [Fact]
    public async Task Each_due_stands_in_its_group_and_moves_on_with_the_clock()
    {
        await using var desk = await WebDesk.Open(context => Owe(context, "The trailer", WebDesk.Noon.AddMinutes(45)));
        using var browser = await desk.SignedIn();
        Assert.NotNull((await browser.Page("/")).QuerySelector("#group-today #row-1"));

        desk.Time.Advance(TimeSpan.FromMinutes(20));
        Assert.NotNull((await browser.Page("/")).QuerySelector("#group-risk #row-1"));

        desk.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.NotNull((await browser.Page("/")).QuerySelector("#group-late #row-1"));
    }

    [Fact]
    public async Task Times_are_those_of_the_member()
    {
        await using var desk = await WebDesk.Open(context => Owe(context, "The trailer", WebDesk.Noon.AddHours(3)));
        var book = (MemberBook)desk.Services.GetService(typeof(MemberBook))!;
        await book.ChangeWays((await book.All()).Single(one => one.Role == Role.Member).Id, "Member", "zh", "Asia/Shanghai");
        using var browser = await desk.SignedIn();

        var page = await browser.Page("/");

        Assert.Equal("23:00", page.QuerySelector("#row-1 due-chip")!.GetAttribute("clock"));
        Assert.Equal("zh", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Older_conversations_are_on_the_next_page_with_the_same_filter()
    {
        await using var desk = await WebDesk.Open(context =>
        {
            for (var hour = 0; hour < 60; hour++)
            {
                context.Add(new Conversation { Subject = $"Talk {hour}", LastAt = WebDesk.Noon.AddHours(-hour), ClosedAt = WebDesk.Noon });
            }
        });
        using var browser = await desk.SignedIn();
        Assert.NotNull((await browser.Page("/conversations")).QuerySelector(".empty"));

        var first = await browser.Page("/conversations?show=closed");
        var second = await browser.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((50, 10), (first.QuerySelectorAll(".row").Length, second.QuerySelectorAll(".row").Length));
        Assert.Contains("Talk 50", second.QuerySelector(".row")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_palette_finds_clients_and_conversations_by_name_and_offers_the_search()
    {
        await using var desk = await WebDesk.Open(context => context.Add(new Conversation
        {
            Subject = "Мультфильм: озвучка",
            LastAt = WebDesk.Noon,
            Client = new Client { Key = "sever.example", Name = "Студия «Север»" },
        }));
        using var browser = await desk.SignedIn();

        var found = await browser.Client.GetStringAsync(new Uri("/palette?q=%D1%81%D0%B5%D0%B2%D0%B5%D1%80", UriKind.Relative));

        var urls = System.Text.Json.JsonDocument.Parse(found).RootElement.EnumerateArray().Select(one => one.GetProperty("url").GetString());
        Assert.Equal(["/conversations?client=1&show=all", "/conversations/1"], urls.Take(2));
        Assert.StartsWith("/search?q=", urls.Last(), StringComparison.Ordinal);
    }

    private static void Owe(DeskContext context, string subject, DateTimeOffset by)
    {
        var talk = new Conversation { Subject = subject, LastAt = WebDesk.Noon };
        talk.Dues.Add(new OwedDue { Commandment = "quick-reply", Kind = "reply", What = "Answer it", By = by, AtRisk = by.AddMinutes(-30) });
        context.Add(talk);
    }
}
