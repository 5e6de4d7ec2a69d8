using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the page of 17 cannot show: the fix, that proposals keep the commandment, and when it is silent.</summary>
public class TellingSubjectTests
{
    private const string Body = "Hello Dana, we have three ideas for the campaign “Long Way Home”. The Harbour storyboard shows them.";

    [Fact]
    public void The_fix_is_the_first_of_the_subjects_proposed()
    {
        var finding = Assert.Single(Examine("Question"));

        var subject = Assert.IsType<Fix.Subject>(finding.Fix);
        Assert.Equal("Long Way Home: storyboard", subject.Value);
        Assert.Contains("“Long Way Home: storyboard”, “Harbour: storyboard”, “Lumen: storyboard”", finding.Remedy, StringComparison.Ordinal);
        Assert.Equal((Place.Subject, new Passage(0, 8)), (finding.Place, finding.Passage));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hello!")]
    [InlineData("Re:")]
    [InlineData("Hello Dana")]
    [InlineData("Some files")]
    [InlineData("Смета")]
    [InlineData("关于报价")]
    [InlineData("URGENT: THE HARBOUR STORYBOARD")]
    [InlineData("All the remarks that we have collected on the storyboard of the Harbour campaign, scene by scene")]
    public void A_subject_proposed_keeps_the_commandment(string subject)
    {
        var fix = Assert.IsType<Fix.Subject>(Assert.Single(Examine(subject)).Fix);

        Assert.Empty(Examine(fix.Value));
    }

    [Fact]
    public void What_shouts_is_said_calmly_with_the_capitals_of_the_letter() =>
        Assert.Equal("Urgent: the Harbour storyboard", Assert.IsType<Fix.Subject>(Assert.Single(Examine("URGENT: THE HARBOUR STORYBOARD!!")).Fix).Value);

    [Fact]
    public void A_file_names_the_matter_too()
    {
        var draft = new Draft { Subject = "Files", Text = "Here it is.", Attachments = ["Harbour_script.pdf"], To = [new("dana@gmail.com")] };

        Assert.Equal("Harbour script", Assert.IsType<Fix.Subject>(Assert.Single(Examine(draft)).Fix).Value);
    }

    [Fact]
    public void Nobody_is_told_before_the_first_word_is_written() => Assert.Empty(Examine(new Draft { Subject = "" }));

    [Fact]
    public void With_nothing_to_go_by_it_proposes_nothing()
    {
        var finding = Assert.Single(Examine(new Draft { Text = "Hello!" }));

        Assert.Null(finding.Fix);
        Assert.Equal("Name the project or the client, and the matter.", finding.Remedy);
    }

    private static List<Finding> Examine(string subject) =>
        Examine(new Draft { Subject = subject, Text = Body, To = [new("dana@lumen.example", "Dana Reed")] });

    private static List<Finding> Examine(Draft draft) => [.. new TellingSubject().Examine(
        draft, Correspondence.None, HouseStyle.Default, new() { Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero) })];
}
