using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the edit that moves questions into a list.</summary>
public sealed class NumberedQuestionsTests
{
    [Theory]
    [InlineData(
        "Hello Dana,\n\nGladly. When do you show it? And who approves the voices?\n\nMia",
        "Hello Dana,\n\nGladly. \n\n1. When do you show it?\n2. And who approves the voices?\n\nMia")]
    [InlineData(
        "Hello Dana,\n\nWhen do you show it? We need two weeks. Who approves the voices? I look forward to it.",
        "Hello Dana,\n\nWe need two weeks.\n\n1. When do you show it?\n2. Who approves the voices?\n\n I look forward to it.")]
    [InlineData(
        "Ирина, добрый день!\n\nКогда ролик покажут впервые? Кто утверждает голоса?\n\nОлег",
        "Ирина, добрый день!\n\n1. Когда ролик покажут впервые?\n2. Кто утверждает голоса?\n\nОлег")]
    [InlineData(
        "周女士，您好！\n\n片子什么时候首次播放？配音由谁来定？\n\n林晓",
        "周女士，您好！\n\n1. 片子什么时候首次播放？\n2. 配音由谁来定？\n\n林晓")]
    public void Loose_questions_are_moved_into_a_list_and_nothing_else_is_lost(string text, string mended)
    {
        var finding = Assert.Single(Found(text));

        var fix = Assert.IsType<Fix.Text>(finding.Fix);
        var after = text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..];
        Assert.Equal(mended, after);
        Assert.Empty(Found(after));
    }

    [Fact]
    public void Where_a_quote_stands_between_them_no_edit_is_offered()
    {
        var finding = Assert.Single(Found("When do you show it?\n\n> Who is the voice?\n\nWho approves the voices?"));

        Assert.Null(finding.Fix);
    }

    private static List<Finding> Found(string text) =>
        [.. new NumberedQuestions().Examine(new Draft { Text = text }, Correspondence.None, HouseStyle.Default, new() { Now = DateTimeOffset.UnixEpoch })];
}
