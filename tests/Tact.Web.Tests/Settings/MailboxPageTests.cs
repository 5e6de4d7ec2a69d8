using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.TestMail;

namespace Tact.Web.Tests.Settings;

public sealed class MailboxPageTests(MailServer server) : IClassFixture<MailServer>
{
    [Fact]
    public async Task What_clients_see_and_what_is_read_is_changed_and_shown_again()
    {
        await using var desk = await WebDesk.Open(trusted: server.Root);
        var page = await Connected(desk);
        using var browser = await desk.SignedIn(Role.Owner);

        await browser.Send(page, ("Seen.Name", "Ink & Reel"), ("Seen.Signature", "Ink & Reel\nwords at home"), ("Seen.Aliases", "hello@agency.example\n info@agency.example"));
        await browser.Send(page, ("Read.Sent", "Gesendet"), ("Read.Others", "Clients/Lumen"));

        var kept = Assert.Single(await desk.Mailboxes());
        Assert.Equal(("Ink & Reel", "Ink & Reel\nwords at home"), (kept.Name, kept.Signature));
        Assert.Equal(["hello@agency.example", "info@agency.example"], kept.Aliases);
        Assert.Equal([("Clients/Lumen", FolderRole.Other), ("Gesendet", FolderRole.Sent)], kept.Folders.Select(one => (one.Path, one.Role)).Order());
        Assert.Contains("Clients/Lumen", (await browser.Page("/settings")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_that_is_no_address_is_refused_and_what_was_typed_stays()
    {
        await using var desk = await WebDesk.Open(trusted: server.Root);
        var page = await Connected(desk);
        using var browser = await desk.SignedIn(Role.Owner);

        var answer = await Browser.Read(await browser.Send(page, ("Seen.Name", "New name"), ("Seen.Signature", ""), ("Seen.Aliases", "not an address")));

        Assert.Contains("is not an e-mail address", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("New name", ((IHtmlInputElement)answer.GetElementById("Seen.Name")!).Value);
        Assert.Empty(Assert.Single(await desk.Mailboxes()).Aliases);
    }

    [Fact]
    public async Task A_mailbox_is_taken_out_of_use_and_into_it_again()
    {
        await using var desk = await WebDesk.Open(trusted: server.Root);
        var page = await Connected(desk);
        using var browser = await desk.SignedIn(Role.Owner);

        await Use(browser, page);
        var retired = Assert.Single(await desk.Mailboxes()).RetiredAt;
        await Use(browser, page);

        Assert.Equal(WebDesk.Noon, retired);
        Assert.Null(Assert.Single(await desk.Mailboxes()).RetiredAt);
    }

    [Fact]
    public async Task A_stored_password_is_used_for_its_own_servers_and_for_no_others()
    {
        await using var desk = await WebDesk.Open(trusted: server.Root);
        var page = await Connected(desk);
        using var browser = await desk.SignedIn(Role.Owner);
        (string Name, string Value)[] same = [.. server.Fields("team@agency.example", "").Where(field => field.Name != "name")];

        var own = await Browser.Read(await browser.Send(page, [.. same, ("act", "try")]));
        var other = await Browser.Read(await browser.Send(page, [.. same.With(("imap_host", "collector.example")), ("act", "try")]));

        Assert.Equal(9, own.QuerySelectorAll(".probe li.well").Length);
        Assert.Contains("given for other servers", other.GetElementById("password")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(other.QuerySelectorAll(".probe li"));
    }

    [Fact]
    public async Task Trouble_and_what_is_still_to_come_are_shown()
    {
        await using var desk = await WebDesk.Open(context => context.Mailboxes.Add(new()
        {
            Address = "team@agency.example",
            Problem = "mail.agency.example does not answer on port 993.",
            ProblemSince = WebDesk.Noon.AddHours(-1),
            Folders = [new() { Path = "INBOX", OnServer = 1200, Here = 1180, CountedAt = WebDesk.Noon }],
        }));
        using var browser = await desk.SignedIn(Role.Guest);

        var page = await browser.Page("/settings");

        Assert.Contains("does not answer on port 993", page.QuerySelector(".says.late")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20 to come", page.QuerySelector(".num .chip")!.TextContent);
    }

    private async Task<string> Connected(WebDesk desk)
    {
        var form = new MailboxForm
        {
            Address = "team@agency.example",
            Imap = new() { Host = MailServer.Host, Port = server.Imaps },
            Smtp = new() { Host = MailServer.Host, Port = server.Submissions },
            UserName = "team@agency.example",
            Secret = MailServer.Password,
        };
        var done = Assert.IsType<MailboxOutcome.Done>(await desk.Services.GetRequiredService<MailboxBook>().Add(form, default));
        return $"/settings/mailboxes/{done.Mailbox.Id.ToString(CultureInfo.InvariantCulture)}";
    }

    private static async Task Use(Browser browser, string path)
    {
        var form = (await browser.Page(path)).QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .Single(one => one.QuerySelector("[name=_handler][value=use]") is not null);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Send(form, path)).StatusCode);
    }
}
