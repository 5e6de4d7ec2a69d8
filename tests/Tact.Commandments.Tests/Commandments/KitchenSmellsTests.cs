using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: words and files of the house, and letters among ourselves.</summary>
public sealed class KitchenSmellsTests
{
    private static readonly HouseStyle House = new() { Ours = new(["agency.example"]), KitchenWords = ["Jira", "the angry one", "老赖"] };

    [Theory]
    [InlineData("The task is in Jira since Monday.", "Jira")]
    [InlineData("Hello! As The Angry One asked, the logo is larger.", "The Angry One")]
    [InlineData("这单是老赖的。", "老赖")]
    public void A_word_of_the_kitchen_stops_the_letter(string text, string word)
    {
        var finding = Assert.Single(Found(new Draft { Text = text }));

        Assert.Equal((Level.Stop, word), (finding.Level, finding.Text));
    }

    [Fact]
    public void A_word_inside_another_is_another_word() => Assert.Empty(Found(new Draft { Text = "Ms Jirasek approves the text." }));

    [Fact]
    public void A_file_whose_name_says_that_it_is_for_us_alone_is_held_back()
    {
        var found = Found(new Draft { Text = "Here is the calculation.", Attachments = ["offer.pdf", "margin (internal).xlsx"] });

        Assert.Equal("margin (internal).xlsx", Assert.Single(found).Text);
    }

    [Theory]
    [InlineData("Ben <ben@agency.example>", "Mia <mia@agency.example>", 1)]
    [InlineData("Ben <ben@agency.example>", "Mia <mia@agency.example>, Dana <dana@lumen.example>", 0)]
    [InlineData("Dana <dana@lumen.example>", "Mia <mia@agency.example>", 0)]
    public void A_letter_from_us_to_none_but_us_is_a_leak(string from, string to, int leaks)
    {
        var text = $"Hello Dana, here it is.\n\n-----Original Message-----\nFrom: {from}\nSent: Monday, 2 March 2026 09:00\nTo: {to}\nSubject: Trailer\n\nSee below.";

        Assert.Equal(leaks, Found(new Draft { Text = text }).Count);
    }

    private static List<Finding> Found(Draft draft) =>
        [.. new KitchenSmells().Examine(draft, Correspondence.None, House, new() { Now = DateTimeOffset.UnixEpoch })];
}
