using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: what clients come for next, as learned from letters.</summary>
public sealed class ThinkForTheClientTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly HouseStyle House = new()
    {
        Ours = new(["agency.example"]),
        Services = [new() { Name = "animated film", Called = ["анимационный ролик"] }, new() { Name = "subtitles" }, new() { Name = "voice-over" }],
    };

    [Fact]
    public void What_clients_came_for_later_is_counted_by_client()
    {
        var mentions = Enumerable.Range(1, 10).SelectMany(client => WantedOffering.In(
            Talk("We want an animated film.", client <= 6 ? "Now we need subtitles too." : "Thank you!"), client, House)).ToList();

        var found = Assert.Single(FollowUps.Ordered(mentions));

        Assert.Equal(("animated film", "subtitles", 6, 10), (found.After, found.Then, found.Cases, found.Of));
        Assert.Equal(6, found.Letters.Count);
    }

    [Fact]
    public void Services_wanted_at_once_follow_nothing() =>
        Assert.Empty(FollowUps.Ordered(WantedOffering.In(Talk("We want an animated film with subtitles."), 1, House)));

    [Theory]
    [InlineData("The animated film costs 4,200 EUR.", 8, true)]
    [InlineData("The animated film costs 4,200 EUR.", 4, false)]
    [InlineData("The animated film costs 4,200 EUR, the subtitles 200 EUR.", 8, false)]
    [InlineData("The voice-over costs 900 EUR.", 8, false)]
    [InlineData("We shall be glad to make the animated film.", 8, false)]
    public void An_order_that_follows_surely_is_thought_of(string text, int cases, bool isSpokenOf)
    {
        var house = House with { LearnedOrders = [new("animated film", "subtitles", cases, 10, ["a@lumen.example"])] };
        var draft = new Draft { From = new Party("mia@agency.example"), To = [new Party("dana@lumen.example")], Subject = "The price", Text = text };

        var found = Examination.Of(draft, Correspondence.None, house, new() { Now = Monday }).Findings.Where(one => one.Commandment == "think-for-the-client").ToList();

        Assert.Equal(isSpokenOf, found.Count == 1);
        Assert.All(found, one => Assert.Contains("of 10 clients", one.Says, StringComparison.OrdinalIgnoreCase));
    }

    private static Correspondence Talk(params string[] texts) => new(texts.Select((text, at) => new Letter
    {
        MessageId = $"{at}@lumen.example",
        From = new Party("dana@lumen.example"),
        To = [new Party("team@agency.example")],
        Subject = "Our plans",
        Date = Monday.AddDays(at),
        Text = text,
    }));
}
