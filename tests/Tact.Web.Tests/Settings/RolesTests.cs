using System.Net;
using AngleSharp.Html.Dom;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Settings;

public class RolesTests
{
    private static readonly string[] ForOwners =
        ["/set-up/mail", "/set-up/letters", "/settings/mailboxes/new", "/settings/mailboxes/1", "/settings/members/new", "/settings/members/1", "/settings/house/services", "/mailboxes/guess"];

    private static readonly string[] ForAll = ["/settings", "/settings/members", "/settings/house", "/settings/learned", "/settings/waivers", "/settings/letters", "/settings/about", "/commandments", "/commandments/1"];

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Guest)]
    public async Task Whoever_is_no_owner_sees_how_things_stand_and_is_told_why_no_more(Role role)
    {
        await using var desk = await WebDesk.Open(context => context.Mailboxes.Add(new() { Address = "team@agency.example" }));
        using var browser = await desk.SignedIn(role);

        Assert.All(await Task.WhenAll(ForOwners.Select(browser.Get)), answer => Assert.StartsWith("/error/403", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal));
        Assert.All(await Task.WhenAll(ForAll.Select(browser.Get)), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        foreach (var path in (string[])["/settings", "/settings/members"])
        {
            var page = await browser.Page(path);
            Assert.Contains("Ask: Owner One.", page.QuerySelector(".says")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main form, main a.button"));
        }
    }

    [Theory]
    [InlineData(Role.Member, "/mailboxes/try")]
    [InlineData(Role.Guest, "/mailboxes/try")]
    [InlineData(Role.Guest, "/arrivals/again")]
    [InlineData(Role.Guest, "/arrivals/1/again")]
    [InlineData(Role.Member, "/settings/members/new")]
    [InlineData(Role.Guest, "/settings/members/1")]
    [InlineData(Role.Member, "/settings/mailboxes/1")]
    [InlineData(Role.Member, "/set-up/mail")]
    public async Task What_is_not_theirs_to_do_is_refused_with_the_right_token_as_well(Role role, string path)
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(role);
        var form = (IHtmlFormElement)(await browser.Page("/me")).QuerySelector("form[action='/sign-out']")!;
        form.SetAttribute("action", path);

        var answer = await browser.Send(form, path);

        Assert.StartsWith("/error/403", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mailboxes/try")]
    [InlineData("/arrivals/again")]
    public async Task Without_the_token_nothing_is_done_for_anybody(string path)
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var answer = await browser.Client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        Assert.All(
            await Task.WhenAll(ForOwners.Concat(ForAll).Select(browser.Get)),
            answer => Assert.Equal("/sign-in", answer.Headers.Location!.AbsolutePath));
    }

    [Fact]
    public async Task Only_owners_see_where_the_desk_keeps_what_it_knows()
    {
        await using var desk = await WebDesk.Open();
        using var owner = await desk.SignedIn(Role.Owner);
        using var guest = await desk.SignedIn(Role.Guest);

        Assert.Contains("tact.db", (await owner.Page("/settings/about")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("tact.db", (await guest.Page("/settings/about")).Body!.TextContent, StringComparison.Ordinal);
    }
}
