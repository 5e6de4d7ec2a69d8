using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Law;

public class ExaminationTests
{
    private static readonly Draft Draft = new() { Subject = "The trailer", Text = "Hello Dana, here it is." };
    private static readonly Occasion Now = new() { Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void A_commandment_that_breaks_down_is_shown_as_unexamined_and_hides_no_other()
    {
        var examination = Examine([new Broken(), new Found(7, Level.Warn, 3)]);

        Assert.Equal([new Unexamined("broken", "The word list is gone.")], examination.Unexamined);
        Assert.Equal("found-7", Assert.Single(examination.Findings).Commandment);
    }

    [Fact]
    public void What_was_found_before_the_break_down_still_stands()
    {
        var examination = Examine([new Broken { FindsFirst = true }]);

        Assert.Single(examination.Findings);
        Assert.Single(examination.Unexamined);
    }

    [Fact]
    public void The_gravest_come_first_then_the_order_of_the_draft()
    {
        var examination = Examine([new Found(1, Level.Note, 0), new Found(2, Level.Stop, 9), new Found(3, Level.Warn, 5), new Found(4, Level.Stop, 2)]);

        Assert.Equal([4, 2, 3, 1], examination.Findings.Select(finding => finding.Number));
        Assert.True(examination.Stops);
    }

    [Fact]
    public void A_waiver_sets_its_finding_aside_and_keeps_the_reason()
    {
        var waiver = new Waiver("found-2", "The client asked for it", Text: "words of 2");

        var examination = Examine([new Found(2, Level.Stop, 0)], waivers: [waiver]);

        Assert.False(examination.Stops);
        Assert.Same(waiver, Assert.Single(examination.Waived).Waiver);
        Assert.Empty(examination.IdleWaivers);
    }

    [Fact]
    public void A_waiver_of_other_words_sets_nothing_aside_and_is_idle()
    {
        var waiver = new Waiver("found-2", "The client asked for it", Text: "other words");

        var examination = Examine([new Found(2, Level.Stop, 0)], waivers: [waiver]);

        Assert.True(examination.Stops);
        Assert.Equal([waiver], examination.IdleWaivers);
    }

    [Fact]
    public void A_standing_waiver_of_the_client_is_never_idle()
    {
        var waiver = new Waiver("found-9", "They like it this way", WaiverScope.Client);

        Assert.Empty(Examine([new Found(2, Level.Stop, 0)], waivers: [waiver]).IdleWaivers);
    }

    [Fact]
    public void A_commandment_the_house_switched_off_is_not_asked()
    {
        var house = new HouseStyle { Levels = new Dictionary<string, Level> { ["broken"] = Level.Off } };

        Assert.Empty(Examine([new Broken()], house).Unexamined);
    }

    [Theory]
    [InlineData(Level.Warn, Level.Warn, Level.Warn)]
    [InlineData(Level.Note, Level.Note, Level.Note)]
    [InlineData(Level.Stop, Level.Stop, Level.Warn)]
    public void The_house_may_make_a_commandment_lighter_and_nothing_of_it_outweighs_that(Level held, Level missing, Level stranger)
    {
        var house = new HouseStyle { Ours = new(["agency.example"]), Levels = new Dictionary<string, Level> { ["reply-all"] = held } };
        var before = new Correspondence([new Letter { MessageId = "1", From = new("dana@lumen.example"), To = [new("desk@agency.example")] }]);
        var draft = new Draft { To = [new("eve@elsewhere.example")] };

        var findings = Examination.Of(draft, before, house, Now, [new ReplyAll()]).Findings;

        Assert.Equal([missing, stranger], findings.OrderByDescending(finding => finding.Fix is Fix.Recipients { AddTo.Count: > 0 }).Select(finding => finding.Level));
    }

    [Fact]
    public void The_same_letters_always_give_the_same_answer()
    {
        Commandment[] law = [new Found(1, Level.Note, 0), new Found(2, Level.Note, 0), new Broken()];

        Assert.Equivalent(Examine(law), Examine(law), strict: true);
    }

    [Fact]
    public void A_gift_a_thought_and_an_answer_ahead_are_offered_and_weighed_as_faults_only_where_the_house_says_so()
    {
        var offers = TheLaw.All.Where(one => one.Offers).Select(one => one.Id);
        var note = new Finding { Commandment = "wow", Number = 12, Level = Level.Note, Says = "So.", Remedy = "Do." };

        Assert.Equal(["wow", "think-for-the-client", "one-step-ahead"], offers);
        Assert.True(note.IsOffer);
        Assert.False((note with { Level = Level.Warn }).IsOffer);
        Assert.False((note with { Commandment = "plain-words" }).IsOffer);
    }

    private static Examination Examine(Commandment[] law, HouseStyle? house = null, Waiver[]? waivers = null) =>
        Examination.Of(Draft, Correspondence.None, house ?? HouseStyle.Default, Now, law, waivers);

    private sealed class Found(int number, Level level, int start) : Commandment
    {
        public override int Number => number;

        public override string Id => $"found-{number}";

        public override Level Level => level;

        public override IEnumerable<Finding> Examine(Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion) =>
            [Sample(this, start)];
    }

    private sealed class Broken : Commandment
    {
        public bool FindsFirst { get; init; }

        public override int Number => 5;

        public override string Id => "broken";

        public override Level Level => Level.Warn;

        public override IEnumerable<Finding> Examine(Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
        {
            if (FindsFirst)
            {
                yield return Sample(this, 0);
            }

            throw new InvalidOperationException("The word list is gone.");
        }
    }

    private static Finding Sample(Commandment commandment, int start) => new()
    {
        Commandment = commandment.Id,
        Number = commandment.Number,
        Level = commandment.Level,
        Passage = new(start, 1),
        Text = $"words of {commandment.Number}",
        Says = "It is so.",
        Remedy = "Put it right.",
    };
}
