using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the pages of 20 cannot show: the outline, and many ways to speak of a call.</summary>
public class CallSummaryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("As we discussed on the call, the logo stays. Best, Mia", "What we agreed on the call (Dana Reed and Mia):")]
    [InlineData("Как мы обсудили на созвоне, логотип остаётся.", "О чём договорились в разговоре (Dana Reed и Mia):")]
    [InlineData("按照刚才电话里说的，标志不变。", "通话纪要（Dana Reed和Mia）：")]
    public void The_outline_of_a_summary_mends_it(string text, string opening)
    {
        var draft = new Draft { Text = text, To = [new("dana@lumen.example", "Dana Reed")], From = new("mia@agency.example", "Mia") };
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Examine(draft)).Fix);

        var mended = draft with { Text = draft.Text.Insert(fix.Passage.Start, fix.Replacement) };

        Assert.Contains($"\n\n{opening}\n1. ", mended.Text, StringComparison.Ordinal);
        Assert.Empty(Examine(mended));
    }

    [Theory]
    [InlineData("Per our call, here is the second cut.")]
    [InlineData("We talked about the price over the phone yesterday, and it stays.")]
    [InlineData("During our Zoom call you asked for a darker sky.")]
    [InlineData("The changes we agreed by phone are in.")]
    [InlineData("Всё, о чём говорили по телефону, учли.")]
    [InlineData("После разговора с вами внесли правки.")]
    [InlineData("Мы договорились в зуме, что срок — среда.")]
    [InlineData("When we spoke yesterday you said the logo was too small.")]
    [InlineData("Во время нашего разговора вы упомянули второй логотип.")]
    [InlineData("Мы созванивались в среду и решили взять синий.")]
    [InlineData("电话里您提到的两点都改了。")]
    [InlineData("昨天通话后，音乐换了。")]
    public void A_letter_that_rests_on_a_call_wants_a_summary(string text) => Assert.Single(Examine(new Draft { Text = text }));

    [Theory]
    [InlineData("Let's discuss the sky on the call tomorrow.")]
    [InlineData("I will call you at ten.")]
    [InlineData("The function is mentioned in the call graph.")]
    [InlineData("The lantern, as agreed, hangs on the left.")]
    [InlineData("We spoke to the composer.")]
    [InlineData("Обсудим на созвоне в четверг.")]
    [InlineData("Как договорились, обложка синяя.")]
    [InlineData("Позвоните нам по телефону.")]
    [InlineData("明天电话联系。")]
    [InlineData("如约定，周五交稿。")]
    public void A_letter_that_does_not_is_left_alone(string text) => Assert.Empty(Examine(new Draft { Text = text }));

    [Fact]
    public void A_summary_is_owed_to_the_client_two_hours_after_word_of_the_call()
    {
        var due = Assert.Single(new CallSummary().Owes(new([Letter("Thank you for the call today!")]), HouseStyle.Default));

        Assert.Equal((Noon.AddHours(1), Noon.AddHours(2), "dana@lumen.example"), (due.AtRisk, due.By, due.To));
        Assert.Equal(("Sum up the call with Dana Reed", "Thank you for the call today!"), (due.What, due.Evidence[0].Text));
    }

    [Fact]
    public void A_closed_matter_owes_none() =>
        Assert.Empty(new CallSummary().Owes(new([Letter("Thank you for the call today!")]) { ClosedAt = Noon }, HouseStyle.Default));

    private static Letter Letter(string text) => new() { MessageId = "1", Text = text, Date = Noon, From = new("dana@lumen.example", "Dana Reed") };

    private static List<Finding> Examine(Draft draft) =>
        [.. new CallSummary().Examine(draft, Correspondence.None, HouseStyle.Default, new() { Now = Noon })];
}
