using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Pages;

/// <summary>Every letter and every story printed on a page is executed; the page is right or this fails.</summary>
public class PageTests
{
    private static readonly Lazy<Dictionary<string, (Commandment Commandment, Language Language, Fence Fence)>> Fences = new(() => (
        from commandment in TheLaw.All
        from language in Tongues.All
        from fence in Fence.Of(Page.Of(commandment, language))
        where fence.Kind is "letter" or "story"
        select (commandment, language, fence)).ToDictionary(
            one => $"{one.commandment.Room} ({one.language.Code()}) line {one.fence.Line}: {one.fence.Kind}"));

    public static TheoryData<string> Printed => [.. Fences.Value.Keys];

    [Theory]
    [MemberData(nameof(Printed))]
    public void What_a_page_prints_is_so(string where)
    {
        var (commandment, language, fence) = Fences.Value[where];

        var actual = fence.Kind == "letter"
            ? LetterFence.Judge(commandment, fence, language)
            : StoryFence.Tell(commandment, fence, language);

        if (actual != fence.Text)
        {
            Redraw(commandment, language, fence, actual);
            Assert.Fail($"{where}\n\nThe page prints:\n\n{fence.Text}\n\nThe commandment says:\n\n{actual}\n");
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Chinese)]
    public void The_letter_of_the_golden_rule_keeps_every_commandment(Language language)
    {
        var fence = Assert.Single(Fence.Of(Page.OfTheGoldenRule(language)));
        var headed = new Headed(fence.Text);

        var examination = Examination.Of(
            PageLetters.Draft(headed, Correspondence.None), Correspondence.None, HousePage.Style(null, language), PageLetters.Occasion(headed, Correspondence.None, language));

        Assert.Empty(examination.Unexamined);
        Assert.Empty(examination.Findings.Select(finding => $"{finding.Commandment}: {finding.Says}"));
    }

    /// <summary>With TACT_DRAW_PAGES=1 the page itself is drawn again, for whoever writes it to read over and keep.</summary>
    private static void Redraw(Commandment commandment, Language language, Fence fence, string actual)
    {
        if (Environment.GetEnvironmentVariable("TACT_DRAW_PAGES") == "1")
        {
            var path = Repository.PageOf(commandment, language);
            var whole = File.ReadAllText(path);
            File.WriteAllText(path, whole.Replace($"```{fence.Kind}\n{fence.Text}\n```", $"```{fence.Kind}\n{actual}\n```", StringComparison.Ordinal));
        }
    }
}
