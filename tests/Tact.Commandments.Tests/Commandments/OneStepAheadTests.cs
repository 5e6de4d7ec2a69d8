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
        var lessons = Enumerable.Range(0, 10).SelectMany(at =>
            Lesson.In(Talk(at, "The film costs 4,200 EUR.", at < 8 ? "How do we pay for it?" : "Thank you, we will think about it.")));

        var found = Assert.Single(FollowUps.Asked(lessons), one => one is { After: "price", Then: "payment" });
        Assert.Equal((8, 10), (found.Cases, found.Of));
        Assert.Equal(8, found.Letters.Count);
        Assert.InRange(found.Surely, 0.48, 0.50);
    }

    [Fact]
    public void Where_we_said_it_ourselves_nobody_could_ask()
    {
        var lessons = Lesson.In(Talk(1, "The film costs 4,200 EUR, and you pay in two parts.", "How do we pay for it?"));

        Assert.DoesNotContain(FollowUps.Asked(lessons), one => one.Then == "payment");
    }

    [Fact]
    public void Lessons_counted_together_weigh_as_many()
    {
        Lesson[] lessons = [new(new HashSet<string> { "price" }, new HashSet<string>(), null) { Times = 7 }, new(new HashSet<string> { "price" }, new HashSet<string> { "payment" }, "a@lumen.example")];

        var found = Assert.Single(FollowUps.Asked(lessons));

        Assert.Equal((1, 8), (found.Cases, found.Of));
        Assert.Equal(["a@lumen.example"], found.Letters);
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
