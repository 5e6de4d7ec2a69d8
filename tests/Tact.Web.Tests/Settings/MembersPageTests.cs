using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Settings;

public class MembersPageTests
{
    private const string New = "/settings/members/new";

    [Fact]
    public async Task Somebody_let_in_can_sign_in()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        using var newcomer = desk.Visitor();

        var answer = await browser.Send(New, ("Typed.Name", "Ann Lee"), ("Typed.Address", "ann@agency.example"), ("Typed.Password", WebDesk.Password), ("Typed.Role", "Lead"));
        var entered = await newcomer.Send("/sign-in", ("Typed.Address", "ann@agency.example"), ("Typed.Password", WebDesk.Password));

        Assert.Equal("/settings/members?done=added", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal(Role.Lead, (await Find(desk, "ann@agency.example")).Role);
    }

    [Theory]
    [InlineData("Typed.Address", "member@agency.example", "Somebody signs in with this address already")]
    [InlineData("Typed.Address", "nowhere", "not an e-mail address")]
    [InlineData("Typed.Password", "short", "too short")]
    [InlineData("Typed.Name", " ", "The name is empty")]
    public async Task What_is_wrong_is_said_beside_its_field(string field, string value, string words)
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        (string Name, string Value)[] fields = [("Typed.Name", "Ann Lee"), ("Typed.Address", "ann@agency.example"), ("Typed.Password", WebDesk.Password)];

        var page = await Browser.Read(await browser.Send(New, fields.With((field, value))));

        var at = page.GetElementById(field)!;
        Assert.Equal("true", at.GetAttribute("aria-invalid"));
        Assert.Contains(words, at.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(WebDesk.Password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_changed_and_the_last_owner_stays_one()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);

        await browser.Send(PageOf(await Find(desk, "member@agency.example")), ("Given.Role", "Guest"));
        var refused = await Browser.Read(await browser.Send(PageOf(await Find(desk, "owner@agency.example")), ("Given.Role", "Member")));

        Assert.Equal(Role.Guest, (await Find(desk, "member@agency.example")).Role);
        Assert.Contains("without an owner", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_signs_the_member_out_everywhere()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        using var member = await desk.SignedIn();

        await browser.Send(PageOf(await Find(desk, "member@agency.example")), ("Fresh.Password", "another four quiet words"));

        Assert.Equal(HttpStatusCode.Redirect, (await member.Get("/me")).StatusCode);
    }

    [Fact]
    public async Task A_member_is_removed_at_once_and_let_in_again()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        using var member = await desk.SignedIn();
        var page = PageOf(await Find(desk, "member@agency.example"));

        await Stay(browser, page);
        var shut = await member.Get("/me");
        await Stay(browser, page);

        Assert.Equal(HttpStatusCode.Redirect, shut.StatusCode);
        Assert.Null((await Find(desk, "member@agency.example")).LeftAt);
    }

    private static async Task<Member> Find(WebDesk desk, string address) =>
        (await desk.Services.GetRequiredService<MemberBook>().All()).Single(one => string.Equals(one.Email, address, StringComparison.OrdinalIgnoreCase));

    private static string PageOf(Member member) => $"/settings/members/{member.Id.ToString(CultureInfo.InvariantCulture)}";

    private static async Task Stay(Browser browser, string path)
    {
        var form = (await browser.Page(path)).QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .Single(one => one.QuerySelector("[name=_handler][value=leave]") is not null);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Send(form, path)).StatusCode);
    }
}
