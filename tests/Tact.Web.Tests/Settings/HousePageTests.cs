using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Tact.Desk.House;
using Tact.Desk.Members;

namespace Tact.Web.Tests.Settings;

/// <summary>The house style as forms.</summary>
public sealed class HousePageTests
{
    [Fact]
    public async Task Every_part_that_is_opened_and_saved_stays_what_it_was()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var folder = desk.Services.GetRequiredService<HouseShelf>().Folder!;
        foreach (var part in HousePart.All)
        {
            var content = new JsonObject(part.Shape.Fields.Where(field => field.Node.Example is not null || field.Node.Default is not null)
                .ToDictionary(field => field.Key, field => (field.Node.Example ?? field.Node.Default)?.DeepClone()));
            HouseFolder.Write(folder, part, content, "en");

            var answer = await browser.Send(Form(part.Name), ("stamp", Stamp(await browser.Page(Form(part.Name)))));

            Assert.Equal("/settings/house?done=saved", answer.Headers.Location?.OriginalString);
            Assert.True(JsonNode.DeepEquals(content, HouseFolder.Content(folder, part)), $"{part.Name}: {HouseFolder.Content(folder, part)}");
        }
    }

    [Fact]
    public async Task What_is_typed_holds_from_then_on_and_what_is_marked_to_go_is_gone()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var shelf = desk.Services.GetRequiredService<HouseShelf>();

        await browser.Send(Form("services"), ("/services/0/name", "animated film"), ("/services/0/includes/en", "the script\nthe music"));
        var film = Assert.Single(shelf.Style.Services);
        await browser.Send(Form("services"), ("/services/0/-gone", "on"), ("/services/1/name", "subtitles"));

        Assert.Equal(["the script", "the music"], film.Includes["en"]);
        Assert.Equal("subtitles", Assert.Single(shelf.Style.Services).Name);
    }

    [Theory]
    [InlineData("clocks", "/due-minutes", "soon", "should be a whole number")]
    [InlineData("clocks", "/zone", "Europe/Berln", "there is no time zone")]
    [InlineData("payment", "/payment/currency", "euro", "is not written as")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_written(string part, string field, string value, string says)
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var page = await Browser.Read(await browser.Send(Form(part), (field, value)));

        var at = page.GetElementById(field)!;
        Assert.Equal(("true", value), (at.GetAttribute("aria-invalid"), at.GetAttribute("value")));
        Assert.Contains(says, at.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Null(desk.Services.GetRequiredService<HouseShelf>().Problem);
        Assert.False(File.Exists(Path.Combine(desk.Services.GetRequiredService<HouseShelf>().Folder!, part + ".yaml")));
    }

    [Fact]
    public async Task What_only_shows_in_the_whole_is_said_above()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);

        var page = await Browser.Read(await browser.Send(Form("clocks"), ("/at-risk-minutes", "90"), ("/due-minutes", "60")));

        Assert.Contains("at-risk-minutes is 90", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_made_meanwhile_is_not_written_over()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var page = await browser.Page(Form("kitchen"));
        await browser.Send(Form("kitchen"), ("/words", "Jira"));

        var answer = await browser.Send((IHtmlFormElement)page.QuerySelector("form:has([name=stamp])")!, Form("kitchen"), ("/words", "Trello"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("changed this part", (await Browser.Read(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Jira"], desk.Services.GetRequiredService<HouseShelf>().Style.KitchenWords);
    }

    [Fact]
    public async Task A_house_is_begun_with_that_of_a_trade()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);

        await browser.Send("/settings/house", ("trade", "legal"));

        Assert.NotEmpty(desk.Services.GetRequiredService<HouseShelf>().Style.Services);
        Assert.Null((await browser.Page("/settings/house")).QuerySelector("[name=trade]"));
    }

    [Fact]
    public async Task A_broken_file_is_told_and_the_form_waits_until_it_is_mended()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn(Role.Owner);
        var folder = desk.Services.GetRequiredService<HouseShelf>().Folder!;
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "clocks.yaml"), "due-minuts: 5\n", TestContext.Current.CancellationToken);

        Assert.Contains("clocks.yaml, line 1", (await browser.Page("/settings/house")).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await browser.Page(Form("clocks"))).QuerySelector("[name=stamp]"));
    }

    private static string Form(string part) => "/settings/house/" + part;

    private static string Stamp(IHtmlDocument page) => page.QuerySelector("[name=stamp]")!.GetAttribute("value")!;
}
