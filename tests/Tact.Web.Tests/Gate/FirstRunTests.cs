using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Members;
using Tact.Web.Security;

namespace Tact.Web.Tests.Gate;

public class FirstRunTests
{
    private static readonly (string, string)[] Owner =
        [("Typed.Name", "Vera Lind"), ("Typed.Address", "vera@agency.example"), ("Typed.Password", WebDesk.Password)];

    [Fact]
    public async Task A_desk_without_members_leads_everybody_to_the_set_up()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();

        Assert.Equal("/set-up", (await browser.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal("/set-up", (await browser.Get("/sign-in")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/assets/any/desk.css")).StatusCode);
    }

    [Fact]
    public async Task The_first_visitor_owns_the_desk_is_signed_in_and_nobody_can_again()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();

        var answer = await browser.Send("/set-up", Owner);

        Assert.Equal("/set-up/mail", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
        Assert.Equal("/", (await browser.Get("/set-up")).Headers.Location?.OriginalString);
        Assert.Equal(Role.Owner, Assert.Single(await desk.Services.GetRequiredService<MemberBook>().All()).Role);
    }

    [Fact]
    public async Task Whoever_comes_through_a_proxy_needs_the_printed_code()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");

        var without = await browser.Send("/set-up", [.. Owner, ("Typed.Code", "AAAA-AAAA")]);
        var with = await browser.Send("/set-up", [.. Owner, ("Typed.Code", desk.Services.GetRequiredService<FirstRun>().Code.ToLowerInvariant())]);

        Assert.Contains("not the code", (await Browser.Read(without)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/set-up/mail", with.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("localhost", "127.0.0.1", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("[::1]", "::1", true)]
    [InlineData("localhost", "192.0.2.7", false)]
    [InlineData("rebound.example", "127.0.0.1", false)]
    public void Only_this_machine_by_its_own_name_is_this_machine(string host, string from, bool isHere)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(from) } };
        context.Request.Host = new(host, 8080);

        Assert.Equal(isHere, FirstRun.IsAtThisMachine(context));
    }

    [Fact]
    public async Task A_short_password_is_refused_with_words()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();

        var answer = await browser.Send("/set-up", [.. Owner[..2], ("Typed.Password", "short")]);

        Assert.Contains("too short", (await Browser.Read(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
