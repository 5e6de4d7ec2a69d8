using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Tact.Desk.Members;
using Tact.TestMail;

namespace Tact.Web.Tests.Settings;

public sealed class ConnectingTests(MailServer server) : IClassFixture<MailServer>
{
    private const string Page = "/set-up/mail";

    [Fact]
    public async Task An_owner_tries_a_mailbox_sees_every_step_and_connects_it_with_a_second_word()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var tried = await Try(browser, server.Fields("team@agency.example"));
        var before = await desk.Mailboxes();
        var answer = await Keep(browser, tried);

        Assert.Equal(9, tried.QuerySelectorAll(".probe li.well").Length);
        Assert.Empty(before);
        var kept = Assert.Single(await desk.Mailboxes());
        Assert.Equal(("team@agency.example", "The Agency", MailServer.Host), (kept.Address, kept.Name, kept.Imap.Host));
        Assert.Equal($"/set-up/letters?mailbox={kept.Id}", answer.Headers.Location!.OriginalString);
        Assert.Contains("team@agency.example", (await browser.Page(answer.Headers.Location.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_said_on_both_sides_with_its_remedy_and_nothing_is_stored()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var tried = await Try(browser, server.Fields("team@agency.example", "wrong-secret"));

        Assert.Equal(2, tried.QuerySelectorAll(".probe li.bad").Length);
        Assert.Contains("refuses the user name or the password", tried.QuerySelector(".probe li.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("app password", tried.QuerySelector(".probe li.bad small")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Keep it all the same", tried.QuerySelector("[data-keep]")!.TextContent);
        Assert.Empty(await desk.Mailboxes());
    }

    [Fact]
    public async Task An_expired_certificate_and_a_port_nobody_listens_on_are_told_apart()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var tried = await Try(browser, server.Fields("team@agency.example").With(("imap_host", MailServer.ExpiredHost), ("smtp_port", "1")));

        var bad = tried.QuerySelectorAll(".probe li.bad").Select(one => one.TextContent).ToList();
        Assert.Collection(
            bad,
            first => Assert.Contains("expired on", first, StringComparison.Ordinal),
            second => Assert.Contains("nothing listens on port 1", second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("address", "no address")]
    [InlineData("imap_port", "993000")]
    [InlineData("imap_host", "mail.far.example", "imap_protection", "None")]
    [InlineData("password", "")]
    public async Task What_is_wrong_is_said_beside_its_field_before_any_server_is_asked(string field, string value, string? wrong = null, string? with = null)
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var tried = await Try(browser, server.Fields("team@agency.example").With((field, value), (wrong ?? "name", with ?? "")));

        var at = tried.GetElementById(wrong ?? field)!;
        Assert.Equal("true", at.GetAttribute("aria-invalid"));
        Assert.NotEmpty(at.ParentElement!.QuerySelector("[role=alert]")!.TextContent);
        Assert.Empty(tried.QuerySelectorAll(".probe li"));
    }

    [Fact]
    public async Task Servers_left_empty_are_guessed_from_the_address_and_shown()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var nothing = new[] { ("imap_host", ""), ("imap_port", ""), ("smtp_host", ""), ("smtp_port", ""), ("password", "") };

        var tried = await Try(browser, server.Fields("team@gmail.com").With(nothing));

        Assert.Equal("imap.gmail.com", ((IHtmlInputElement)tried.GetElementById("imap_host")!).Value);
        Assert.Equal("465", ((IHtmlInputElement)tried.GetElementById("smtp_port")!).Value);
        Assert.Contains("app password", tried.QuerySelector("[data-guess-hint]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_the_test_is_tested_again_instead_of_kept()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var tried = await Try(browser, server.Fields("team@agency.example"));

        var answer = await Keep(browser, tried, ("imap_host", MailServer.ExpiredHost), ("password", MailServer.Password));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("expired on", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(await desk.Mailboxes());
    }

    [Fact]
    public async Task What_another_owner_tried_or_what_was_tried_too_long_ago_is_not_kept()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var tried = await Try(browser, server.Fields("team@agency.example"));
        desk.Time.Advance(TimeSpan.FromMinutes(61));

        var answer = await Keep(browser, tried);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await desk.Mailboxes());
    }

    [Fact]
    public async Task The_steps_come_one_by_one_to_a_page_with_scripts()
    {
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var form = (IHtmlFormElement)(await browser.Page(Page)).QuerySelector("form.connect")!;
        form.SetAttribute("action", "/mailboxes/try");

        var answer = await browser.Send(form, Page, server.Fields("team@agency.example"));

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        Assert.All(lines[..9], line => Assert.StartsWith("<li class=\"well\">", line, StringComparison.Ordinal));
        Assert.Contains("name=\"tried\"", lines[9], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_is_never_sent_back()
    {
        const string canary = "canary-that-must-not-sing";
        await using var desk = await Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var tried = await Try(browser, server.Fields("team@agency.example", canary).With(("client_secret", canary), ("refresh_token", canary)));
        var kept = await Keep(browser, tried, ("password", canary));
        var id = Assert.Single(await desk.Mailboxes()).Id.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        foreach (var page in (string[])["/settings", $"/settings/mailboxes/{id}", $"/set-up/letters?mailbox={id}"])
        {
            Assert.DoesNotContain(canary, (await browser.Page(page)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(canary, tried.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private Task<WebDesk> Open() => WebDesk.Open(trusted: server.Root);

    private static async Task<IHtmlDocument> Try(Browser browser, (string, string)[] fields) =>
        await Browser.Read(await browser.Send(Page, [.. fields, ("act", "try")]));

    private static Task<HttpResponseMessage> Keep(Browser browser, IHtmlDocument tried, params (string, string)[] changes) =>
        browser.Send((IHtmlFormElement)tried.QuerySelector("form.connect")!, Page, [.. changes, ("act", "keep")]);
}
