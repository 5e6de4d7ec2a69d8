using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: what is learned from letters, and the edit that answers ahead.</summary>
public sealed class OneStepAheadTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_clients_asked_after_our_answers_is_counted_with_the_letters_that_asked()
    {
        var learned = new FollowUps();
        for (var at = 0; at < 10; at++)
        {
            learned.Learn($"{at}", Talk(at, "The film costs 4,200 EUR.", at < 8 ? "How do we pay for it?" : "Thank you, we will think about it."));
        }

        var found = Assert.Single(learned.All(), one => one is { After: "price", Then: "payment" });
        Assert.Equal((8, 10), (found.Cases, found.Of));
        Assert.Equal(8, found.Letters.Count);
        Assert.InRange(found.Surely, 0.48, 0.50);
    }

    [Fact]
    public void Where_we_said_it_ourselves_nobody_could_ask()
    {
        var learned = new FollowUps();
        learned.Learn("one", Talk(1, "The film costs 4,200 EUR, and you pay in two parts.", "How do we pay for it?"));

        Assert.DoesNotContain(learned.All(), one => one.Then == "payment");
    }

    [Fact]
    public void A_correspondence_that_has_grown_teaches_anew_and_one_that_is_gone_no_more()
    {
        var learned = new FollowUps();
        learned.Learn("one", Talk(1, "The film costs 4,200 EUR.", "How do we pay for it?"));
        learned.Learn("one", Talk(1, "The film costs 4,200 EUR.", "How do we pay for it?"));
        Assert.Equal(1, Assert.Single(learned.All(), one => one.Then == "payment").Of);

        learned.Forget("one");
        Assert.Empty(learned.All());
    }

    [Theory]
    [InlineData(8, 10, true)]
    [InlineData(4, 4, false)]
    [InlineData(5, 100, false)]
    public void Only_what_is_sure_is_spoken_of(int cases, int of, bool isSpokenOf)
    {
        var house = new HouseStyle { Learned = [new("price", "payment", cases, of, ["a@lumen.example"])] };

        Assert.Equal(isSpokenOf, Found("The film costs 4,200 EUR.", house).Count > 0);
    }

    [Fact]
    public void A_learned_question_is_answered_with_the_house_s_words()
    {
        var house = new HouseStyle
        {
            Learned = [new("price", "payment", 8, 10, ["a@lumen.example"])],
            NextQuestions =
            [
                new()
                {
                    After = ["contract"],
                    Topic = "payment",
                    Asks = new Dictionary<string, string> { ["en"] = "How do we pay?" },
                    Answer = new Dictionary<string, string> { ["en"] = "You pay in two parts." },
                },
            ],
        };
        var text = "Hello Dana,\n\nThe film costs 4,200 EUR.\n\nMia";

        var finding = Assert.Single(Found(text, house));

        var fix = Assert.IsType<Fix.Text>(finding.Fix);
        Assert.Equal("Hello Dana,\n\nThe film costs 4,200 EUR. You pay in two parts.\n\nMia", text.Insert(fix.Passage.Start, fix.Replacement));
        Assert.Equal("a@lumen.example", Assert.Single(finding.Evidence).MessageId);
        Assert.Contains("8 of 10", finding.Says, StringComparison.Ordinal);
    }

    private static Correspondence Talk(int number, string ours, string theirs) => new(
    [
        new() { MessageId = $"{number}.1@agency.example", IsOurs = true, Date = Monday, From = new("mia@agency.example"), To = [new("dana@lumen.example")], Text = ours },
        new() { MessageId = $"{number}.2@lumen.example", Date = Monday.AddHours(1), From = new("dana@lumen.example"), To = [new("mia@agency.example")], Text = theirs },
    ]);

    private static IReadOnlyList<Finding> Found(string text, HouseStyle house) => Examination.Of(
        new() { Text = text }, Correspondence.None, house, new() { Now = Monday }, [TheLaw.Find("one-step-ahead")!]).Findings;
}
