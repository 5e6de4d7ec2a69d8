using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Security;

/// <summary>Every address that changes something, as the desk itself lists them, asks for the token of its own pages.</summary>
public partial class SameHandTests
{
    [Fact]
    public async Task No_change_is_made_for_a_request_without_the_token()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var answers = new List<(string Path, HttpStatusCode Status)>();
        foreach (var path in Changing(desk).Where(path => path != "/set-up"))
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", "forged")]);
            using var answer = await browser.Client.PostAsync(new Uri(path, UriKind.Relative), form);
            answers.Add((path, answer.StatusCode));
        }

        Assert.True(answers.Count > 15, $"Only {answers.Count} changing addresses were found.");
        Assert.All(answers, one => Assert.Equal((one.Path, HttpStatusCode.BadRequest), one));
    }

    [Fact]
    public async Task Nobody_becomes_the_owner_by_a_request_without_the_token()
    {
        await using var desk = await WebDesk.Untouched();
        using var browser = desk.Visitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Typed.Name", "Mallory")]);

        var answer = await browser.Client.PostAsync(new Uri("/set-up", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_another_member_is_none()
    {
        await using var desk = await WebDesk.Open();
        using var owner = await desk.SignedIn(Role.Owner);
        using var member = await desk.SignedIn();
        var theirs = (await member.Page("/me")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", theirs), KeyValuePair.Create("light", "dark")]);

        var answer = await owner.Client.PostAsync(new Uri("/light", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IEnumerable<string> Changing(WebDesk desk) => desk.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(one => one.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods
            || methods.Any(method => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method)))
        .Select(one => "/" + Parameter().Replace(one.RoutePattern.RawText!.TrimStart('/'), "1"))
        .Distinct();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
