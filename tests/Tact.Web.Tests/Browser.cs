using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tact.Web.Tests;

/// <summary>A browser without scripts: keeps cookies, reads pages, sends the forms that stand on them.</summary>
public sealed class Browser(Uri desk) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = desk };

    public HttpClient Client => _client;

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> Page(string path)
    {
        var answer = await Get(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        return await Read(answer);
    }

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Fills in the first form of <paramref name="path"/> that has these fields, and sends it.</summary>
    public async Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] fields)
    {
        var page = await Page(path);
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .First(one => fields.All(field => one.QuerySelector($"[name='{field.Name}']") is not null));
        return await Send(form, path, fields);
    }

    /// <summary>Sends <paramref name="form"/> with its own values, and these instead of them.</summary>
    public async Task<HttpResponseMessage> Send(IHtmlFormElement form, string path, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[name], textarea[name], select[name]").Select(one => (one.GetAttribute("name")!, Value(one)))
            .Where(pair => pair.Item2 is not null && fields.All(field => field.Name != pair.Item1))
            .Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2!))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(values);
        var action = form.GetAttribute("action") is { Length: > 0 } own ? own : path;
        return await _client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    public void Dispose() => _client.Dispose();

    private static string? Value(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
