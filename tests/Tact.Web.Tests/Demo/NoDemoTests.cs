using System.Net;

namespace Tact.Web.Tests.Demo;

/// <summary>What the demo has and a desk of somebody's own must not have.</summary>
public class NoDemoTests
{
    [Fact]
    public async Task Nobody_is_let_in_without_a_password()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        var answer = await browser.Get("/");

        Assert.StartsWith("/sign-in", answer.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_bar_and_no_doors_of_the_demo_are_there()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        Assert.Null((await browser.Page("/")).QuerySelector(".demo-bar"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/demo/run")).StatusCode);
        Assert.Equal("/error/404", (await browser.Get("/demo/start-over")).Headers.Location?.OriginalString);
    }
}
