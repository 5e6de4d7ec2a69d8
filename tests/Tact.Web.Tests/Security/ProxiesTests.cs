using System.Net;
using Tact.Desk;
using Tact.Desk.Members;
using Tact.Web.Security;

namespace Tact.Web.Tests.Security;

public class ProxiesTests
{
    [Fact]
    public async Task Behind_a_proxy_with_TLS_the_cookie_is_for_TLS_only_and_visitors_are_led_there()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");

        var led = await browser.Get("/me");
        var entered = await browser.Send("/sign-in", ("Typed.Address", WebDesk.AddressOf(Role.Member)), ("Typed.Password", WebDesk.Password));

        Assert.Equal("https", led.Headers.Location!.Scheme);
        Assert.Contains(entered.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("tact=", StringComparison.Ordinal) && cookie.Contains("secure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_says_through_a_proxy_to_be_on_this_machine_needs_the_code_all_the_same()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1");

        Assert.NotNull((await browser.Page("/set-up")).QuerySelector("[name='Typed.Code']"));
    }

    [Fact]
    public void Named_proxies_and_networks_are_believed_and_a_slip_is_said()
    {
        var options = Proxies.Of("10.0.0.2, 172.17.0.0/16");

        Assert.Contains(IPAddress.Parse("10.0.0.2"), options.KnownProxies);
        Assert.Contains(options.KnownIPNetworks, network => network.Contains(IPAddress.Parse("172.17.3.4")));
        Assert.Contains("TACT_PROXIES", Assert.Throws<DeskFailure>(() => Proxies.Of("proxy.example")).What, StringComparison.Ordinal);
    }
}
