using System.Net;
using System.Net.Sockets;

namespace Tact.Cli.Tests.Commands;

public sealed class ServeTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private string[] Serve => ["serve", "--data", _scratch.Path("desk"), "--urls", "http://127.0.0.1:0"];

    [Fact]
    public async Task A_new_desk_answers_at_the_address_it_prints_and_closes_on_request()
    {
        await using var desk = await RunningDesk.Start(Serve);
        using var browser = new HttpClient();

        var page = await browser.GetAsync(desk.Address, TestContext.Current.CancellationToken);
        var ran = await desk.Close();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.EndsWith("/set-up", page.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(0, ran.Code);
        Assert.Matches("code [A-Z0-9]{4}-[A-Z0-9]{4}", ran.Output);
        Assert.Equal("", ran.Error);
    }

    [Fact]
    public async Task A_folder_another_desk_has_open_is_told()
    {
        await using var desk = await RunningDesk.Start(Serve);

        var second = await TactRun.With(Serve);

        Assert.Equal(2, second.Code);
        Assert.Contains("open in another process", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ran = await TactRun.With(["serve", "--data", _scratch.Path("desk"), "--urls", $"http://{taken.LocalEndpoint}"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("--urls", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_told()
    {
        var ran = await TactRun.With(["serve", "--data", _scratch.Path("desk"), "--urls", "localhost:80:80"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("http://localhost:8080", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_desk_is_left_alone()
    {
        var letter = _scratch.Write("letters/one.eml", "Subject: hello\n\nhello");

        var ran = await TactRun.With(["serve", "--data", Path.GetDirectoryName(letter)!, "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("is not a desk", ran.Error, StringComparison.Ordinal);
        Assert.Equal([letter], Directory.GetFiles(Path.GetDirectoryName(letter)!));
    }

    public void Dispose() => _scratch.Dispose();
}
