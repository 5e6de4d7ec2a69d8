using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the words a touch is prepared with.</summary>
public sealed class ConstantContactTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ConstantContact Room = (ConstantContact)TheLaw.Find("constant-contact")!;

    private readonly Project _project = new()
    {
        Name = "Harbour trailer",
        StartedAt = Monday,
        Milestones = [new("the script", Monday.AddDays(2), Monday.AddDays(2)), new("the first animation", Monday.AddDays(20))],
    };

    [Theory]
    [InlineData(Language.English, "the first animation", "on 22 March")]
    [InlineData(Language.Russian, "the first animation", "22.03")]
    [InlineData(Language.Chinese, "the first animation", "3月22日")]
    public void It_names_the_next_step_and_its_day(Language language, string step, string day)
    {
        var words = Prepare(_project, Correspondence.None, language, Monday.AddDays(6));

        Assert.Contains(step, words, StringComparison.Ordinal);
        Assert.Contains(day, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Chinese)]
    public void Four_touches_in_a_row_are_worded_four_ways(Language language)
    {
        var letters = new List<Letter>();
        for (var day = 3; day <= 12; day += 3)
        {
            var words = Prepare(_project, new(letters), language, Monday.AddDays(day));
            letters.Add(new() { MessageId = $"{day}@agency.example", IsOurs = true, Date = Monday.AddDays(day), Text = words });
        }

        Assert.Equal(4, letters.Select(letter => letter.Text).Distinct().Count());
    }

    [Fact]
    public void Where_no_step_is_noted_or_its_day_has_passed_it_promises_another_word()
    {
        var late = Prepare(_project, Correspondence.None, Language.English, Monday.AddDays(30));
        var bare = Prepare(_project with { Milestones = [] }, Correspondence.None, Language.English, Monday);

        Assert.Contains("takes a little longer", late, StringComparison.Ordinal);
        Assert.Contains("on 4 April", late, StringComparison.Ordinal);
        Assert.Contains("the work on Harbour trailer goes on", bare, StringComparison.Ordinal);
    }

    private static string Prepare(Project project, Correspondence correspondence, Language language, DateTimeOffset now) =>
        Room.Prepare(project, correspondence, HouseStyle.Default, language, now);
}
