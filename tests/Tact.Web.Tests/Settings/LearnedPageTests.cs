using Tact.Desk.Conversations;
using Tact.Desk.Learning;

namespace Tact.Web.Tests.Settings;

/// <summary>What the archive taught, with the letters that taught it.</summary>
public sealed class LearnedPageTests
{
    [Fact]
    public async Task Each_thing_learned_says_how_sure_it_is_and_leads_to_its_letters()
    {
        await using var desk = await WebDesk.Open(context =>
        {
            context.Add(new Conversation { Subject = "The film", Letters = [new() { MessageId = "a@lumen.example", Digest = "a", FromName = "Dana Cole", Subject = "The film", Text = "How do we pay?" }] });
            context.AddRange(
                new LearnedFollowUp { After = "price", Then = "payment", Cases = 8, Of = 10, Letters = ["gone@lumen.example", "a@lumen.example"] },
                new LearnedFollowUp { IsOrder = true, After = "film", Then = "subtitles", Cases = 2, Of = 9, Letters = [] });
        });
        using var browser = await desk.SignedIn();

        var page = await browser.Page("/settings/learned");

        var learned = page.QuerySelectorAll(".waiver");
        Assert.Equal(["a price → payment", "film → subtitles"], learned.Select(one => one.QuerySelector("h3")!.TextContent));
        Assert.Equal(["the coach speaks of it", "not sure enough"], learned.Select(one => one.QuerySelector(".chip")!.TextContent));
        Assert.Equal("Dana Cole: The film", Assert.Single(page.QuerySelectorAll("main li li a")).TextContent);
        Assert.StartsWith("/conversations/1", page.QuerySelector("main li li a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_learned_yet_it_says_how_it_will_be()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        Assert.Contains("Import your archive", (await browser.Page("/settings/learned")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
