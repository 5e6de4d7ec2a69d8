using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the edit that puts what is missing beneath the price.</summary>
public sealed class WhatIsIncludedTests
{
    private static readonly HouseStyle House = new()
    {
        Services =
        [
            new()
            {
                Name = "subtitles",
                Called = ["субтитры", "字幕"],
                Includes = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["en"] = ["the timing", "a check by a native speaker"],
                    ["ru"] = ["тайминг", "проверка носителем языка"],
                    ["zh"] = ["时间轴", "母语校对"],
                },
                Excludes = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["burning them into the film"] },
                Rules = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["The least order is five minutes."] },
            },
        ],
    };

    [Theory]
    [InlineData(
        "Hello Dana,\n\nThe subtitles cost 9 EUR a minute. See you on Monday.\n\nMia",
        "Hello Dana,\n\nThe subtitles cost 9 EUR a minute. The price includes the timing and a check by a native speaker. It does not include burning them into the film. The least order is five minutes. See you on Monday.\n\nMia")]
    [InlineData(
        "Ольга, добрый день!\n\nСубтитры стоят 700 руб. за минуту, тайминг входит.\n\nВера",
        "Ольга, добрый день!\n\nСубтитры стоят 700 руб. за минуту, тайминг входит. В цену входит: проверка носителем языка.\n\nВера")]
    [InlineData("王先生，您好：\n\n字幕每分钟60元。\n\n林悦", "王先生，您好：\n\n字幕每分钟60元。价格包括时间轴和母语校对。\n\n林悦")]
    public void What_the_house_lists_is_put_beneath_the_price(string text, string mended)
    {
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Found(text)).Fix);
        var after = text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..];

        Assert.Equal(mended, after);
        Assert.Empty(Found(after));
    }

    [Fact]
    public void A_gift_is_a_price_only_where_the_house_lists_what_belongs_to_it()
    {
        Assert.Empty(Found("Hello Dana, the cover is free of charge."));
        Assert.Single(Found("Hello Dana, the subtitles are free of charge."));
    }

    private static IReadOnlyList<Finding> Found(string text) => Examination.Of(
        new() { Text = text }, Correspondence.None, House, new() { Now = DateTimeOffset.UnixEpoch }, [TheLaw.Find("what-is-included")!]).Findings;
}
