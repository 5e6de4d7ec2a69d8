using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Members;
using Tact.Web.Security;

namespace Tact.Web.Tests.Gate;

public class SignInTests
{
    [Fact]
    public async Task A_visitor_is_led_to_sign_in_and_back_to_the_page_asked_for()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        var led = await browser.Get("/me?done=ways");
        var entered = await browser.Send(led.Headers.Location!.PathAndQuery, ("Typed.Address", WebDesk.AddressOf(Role.Member)), ("Typed.Password", WebDesk.Password));

        Assert.Equal("/sign-in", led.Headers.Location.AbsolutePath);
        Assert.Equal("/me?done=ways", entered.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_lets_nobody_in_and_says_what_to_do()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        var answer = await browser.Send("/sign-in", ("Typed.Address", WebDesk.AddressOf(Role.Owner)), ("Typed.Password", "not the password"));

        var page = await Browser.Read(answer);
        Assert.Contains("do not go together", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).StatusCode);
    }

    [Fact]
    public async Task Signing_in_never_leads_to_another_site()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        var answer = await browser.Send("/sign-in?to=//evil.example/", ("Typed.Address", WebDesk.AddressOf(Role.Member)), ("Typed.Password", WebDesk.Password));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task After_too_many_tries_the_gate_stays_shut_for_a_while()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        HttpStatusCode last = default;
        for (var attempt = 0; attempt <= SignInLimit.TriesAMinute; attempt++)
        {
            last = (await browser.Send("/sign-in", ("Typed.Address", "nobody@agency.example"), ("Typed.Password", "whatever it is"))).StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task A_member_shut_out_is_out_with_the_next_page()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();
        var book = desk.Services.GetRequiredService<MemberBook>();
        var member = (await book.All()).Single(one => one.Role == Role.Member);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
        await book.ShutOut(member.Id);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_asks_for_the_same_hand_and_then_is_final()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        var forged = await browser.Client.PostAsync(new Uri("/sign-out", UriKind.Relative), content: null);
        var stillIn = await browser.Get("/");
        var page = await browser.Page("/me");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form[action='/sign-out']")!;
        await browser.Send(form, "/me");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stillIn.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/")).StatusCode);
    }
}
