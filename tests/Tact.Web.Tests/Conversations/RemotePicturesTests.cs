using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tact.Web.Conversations.Pictures;

namespace Tact.Web.Tests.Conversations;

public sealed class RemotePicturesTests : IAsyncLifetime
{
    internal static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

    private static readonly X509Certificate2 _own = Certificate();
    private readonly List<(int Cookies, int Referrers)> _asked = [];
    private readonly RemotePictures _anywhere = new(_ => true, Ours);
    private WebApplication _server = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_own)));
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Run(Answer);
        await _server.StartAsync();
    }

    [Fact]
    public async Task A_picture_is_fetched_without_saying_who_looks()
    {
        var picture = await Fetch("/dot.png");

        Assert.Equal("image/png", picture!.MediaType);
        Assert.Equal(Dot, picture.Content);
        Assert.Equal((0, 0), Assert.Single(_asked));
    }

    [Fact]
    public async Task What_it_is_is_seen_in_its_bytes() => Assert.Equal("image/png", (await Fetch("/dot-called-html"))!.MediaType);

    [Theory]
    [InlineData("/page")]
    [InlineData("/drawing.svg")]
    [InlineData("/called-png-but-a-page")]
    [InlineData("/huge")]
    [InlineData("/bomb.png")]
    [InlineData("/missing")]
    [InlineData("/round-and-round")]
    public async Task Nothing_else_than_a_picture_of_a_sound_size_comes_through(string path) => Assert.Null(await Fetch(path));

    [Fact]
    public async Task A_turn_to_another_address_is_followed() => Assert.NotNull(await Fetch("/moved"));

    [Fact]
    public async Task The_house_itself_is_never_reached()
    {
        using var careful = new RemotePictures(PublicAddresses.Include, Ours);

        Assert.Null(await careful.Fetch(new(Root, "/dot.png"), default));
        Assert.Empty(_asked);
    }

    [Theory]
    [InlineData("ftp://pictures.example/dot.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:8025/dot.png")]
    public async Task Nothing_else_than_the_web_is_asked(string address) => Assert.Null(await _anywhere.Fetch(new(address), default));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:a9fe:a9fe")]
    [InlineData("::127.0.0.1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void Addresses_of_the_house_are_told_from_the_open_internet(string address) => Assert.False(PublicAddresses.Include(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void The_open_internet_is_open(string address) => Assert.True(PublicAddresses.Include(IPAddress.Parse(address)));

    public async ValueTask DisposeAsync()
    {
        _anywhere.Dispose();
        await _server.DisposeAsync();
    }

    private Uri Root => new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private Task<Picture?> Fetch(string path) => _anywhere.Fetch(new(Root, path), default);

    private async Task Answer(HttpContext context)
    {
        _asked.Add((context.Request.Headers.Cookie.Count, context.Request.Headers.Referer.Count));
        var answer = context.Response;
        switch (context.Request.Path.Value)
        {
            case "/dot.png" or "/dot-called-html":
                answer.ContentType = context.Request.Path.Value.EndsWith("png", StringComparison.Ordinal) ? "image/png" : "text/html";
                await answer.Body.WriteAsync(Dot);
                break;
            case "/page" or "/called-png-but-a-page":
                answer.ContentType = context.Request.Path.Value == "/page" ? "text/html" : "image/png";
                await answer.WriteAsync("<script>alert(1)</script>");
                break;
            case "/drawing.svg":
                answer.ContentType = "image/svg+xml";
                await answer.WriteAsync("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
                break;
            case "/huge":
                await answer.Body.WriteAsync((byte[])[.. Dot, .. new byte[6_000_000]]);
                break;
            case "/bomb.png":
                await answer.Body.WriteAsync((byte[])[.. Dot[..16], 0, 1, 0, 0, 0, 1, 0, 0, .. Dot[24..]]);
                break;
            case "/moved" or "/round-and-round":
                answer.Redirect(context.Request.Path.Value == "/moved" ? "/dot.png" : "/round-and-round");
                break;
            default:
                answer.StatusCode = 404;
                break;
        }
    }

    private static bool Ours(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors) =>
        shown?.GetCertHashString() == _own.GetCertHashString();

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=pictures.example", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
