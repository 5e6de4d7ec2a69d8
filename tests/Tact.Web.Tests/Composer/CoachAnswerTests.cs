using System.Text.Json;

namespace Tact.Web.Tests.Composer;

/// <summary>What the coach answers while a member types.</summary>
public sealed class CoachAnswerTests
{
    [Fact]
    public async Task Findings_of_a_commandment_stand_together_each_with_why_it_matters_and_keep_their_keys()
    {
        await using var writing = await WritingDesk.Open();

        var first = await writing.Examine("Hello Dana,\n\nthe SEO and the CTA are done, the API as well.", "Quite another matter");
        var again = await writing.Examine("Hello Dana,\n\nso far the SEO and the CTA are done, the API as well.", "Quite another matter");

        var commandments = first.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("commandment").GetString()).ToList();
        var runs = commandments.Where((one, at) => at == 0 || commandments[at - 1] != one).ToList();
        Assert.Equal(runs.Distinct(), runs);
        Assert.True(commandments.Count > runs.Count, "No commandment found two things.");
        Assert.All(first.GetProperty("findings").EnumerateArray(), one => Assert.EndsWith(".", one.GetProperty("why").GetString(), StringComparison.Ordinal));
        Assert.Equal(Keys(first), Keys(again));
    }

    [Fact]
    public async Task What_is_offered_stands_apart_and_counts_as_no_fault()
    {
        await using var writing = await WritingDesk.Open();
        Directory.CreateDirectory(Path.Combine(writing.Desk.Folder, "house"));
        await File.WriteAllTextAsync(
            Path.Combine(writing.Desk.Folder, "house", "suggestions.yaml"),
            "suggestions:\n  - when: [trailer]\n    suggest:\n      en: A version without words can be shown in any country.\n", TestContext.Current.CancellationToken);

        var seen = await writing.Examine("Hello Dana,\n\nthe trailer costs 500 EUR, it will be ready on Friday at 17:00. This includes two rounds of changes.\n\nMember");

        var offer = Assert.Single(seen.GetProperty("suggestions").EnumerateArray());
        Assert.Equal("think-for-the-client", offer.GetProperty("commandment").GetString());
        Assert.Equal("text", offer.GetProperty("fix").GetProperty("kind").GetString());
        Assert.DoesNotContain(seen.GetProperty("findings").EnumerateArray(), one => one.GetProperty("commandment").GetString() == "think-for-the-client");
    }

    [Fact]
    public async Task What_the_browser_set_aside_comes_back_apart_or_as_idle()
    {
        await using var writing = await WritingDesk.Open();
        object[] waivers = [new { commandment = "same-subject", reason = "Dana asked for it." }, new { commandment = "reply-all", text = "x", reason = "He left." }];

        var seen = await writing.Examine("Hello Dana, on Friday at 17:00.", "Quite another matter", waivers);

        Assert.Equal("same-subject", Assert.Single(seen.GetProperty("set_aside").EnumerateArray()).GetProperty("commandment").GetString());
        Assert.Equal("reply-all", Assert.Single(seen.GetProperty("idle").EnumerateArray()).GetProperty("commandment").GetString());
    }

    [Fact]
    public async Task The_page_shows_the_same_groups_without_scripts()
    {
        await using var writing = await WritingDesk.Open();

        var page = await writing.Write("Hello Dana,\n\nthe SEO and the CTA are done, the API as well.", "Quite another matter");

        var groups = page.QuerySelectorAll("[data-findings] .finding-group");
        Assert.Equal(groups.Length, groups.Select(one => one.GetAttribute("data-commandment")).Distinct().Count());
        Assert.Contains(groups, one => one.QuerySelectorAll(".finding").Length > 1);
        Assert.All(groups, one => Assert.NotEqual("", one.QuerySelector("[data-why]")!.TextContent));
        Assert.All(groups, one => Assert.StartsWith("/commandments/", one.QuerySelector("[data-explain]")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Keys(JsonElement seen) => seen.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("key").GetString());
}
