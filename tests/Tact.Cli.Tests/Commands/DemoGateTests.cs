using System.Net;

namespace Tact.Cli.Tests.Commands;

public sealed class DemoGateTests(DemoGateTests.OneDemo one) : IClassFixture<DemoGateTests.OneDemo>
{
    private Uri Address => one.Address;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ru", "Vera Antonova")]
    [InlineData("zh-CN", "Lin Xiao")]
    public async Task A_visitor_is_let_in_as_a_member_who_reads_their_language(string language, string member)
    {
        using var browser = new HttpClient { DefaultRequestHeaders = { { "Accept-Language", language } } };

        var page = await browser.GetStringAsync(Address, Ct);

        Assert.Matches($"<option value=\"\\d+\" selected[^>]*>{member}", page);
    }

    [Theory]
    [InlineData("Host", "rebound.example")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    public async Task Whoever_comes_by_another_name_or_through_a_proxy_is_kept_out(string header, string value)
    {
        using var browser = new HttpClient { DefaultRequestHeaders = { { header, value } } };

        var answer = await browser.GetAsync(Address, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Marta", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    /// <summary>One demo for all of these: they change nothing on it.</summary>
    public sealed class OneDemo : IAsyncLifetime
    {
        private RunningDesk _demo = null!;

        public Uri Address => _demo.Address;

        public async ValueTask InitializeAsync() => _demo = await RunningDesk.Start("demo", "--urls", "http://127.0.0.1:0");

        public async ValueTask DisposeAsync()
        {
            await _demo.Close();
            await _demo.DisposeAsync();
        }
    }
}
