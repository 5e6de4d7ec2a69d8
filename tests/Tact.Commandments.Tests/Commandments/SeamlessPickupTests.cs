using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the pages of 15 cannot show: the sentence that answers, and who is new.</summary>
public class SeamlessPickupTests
{
    private static readonly Party Dana = new("dana@lumen.example", "Dana");
    private static readonly Party Mia = new("desk@agency.example", "Mia");

    [Theory]
    [InlineData("I am using version 3.9 of the player.", "Which version of the player do you use?")]
    [InlineData("We need the manual in three languages: French, German and Dutch.", "Which languages do you need the manual in?")]
    [InlineData("The launch of the site is on May 5.", "When is the launch of the site?")]
    [InlineData("Тираж каталога — 3000 экземпляров.", "Какой тираж у каталога?")]
    [InlineData("Запуск сайта — 5 мая.", "Когда запуск сайта?")]
    [InlineData("配音预算是9000元。", "配音预算是多少？")]
    [InlineData("网站的上线日期是5月5日。", "网站的上线日期是哪天？")]
    public void The_finding_shows_the_letter_and_the_sentence(string said, string asked)
    {
        var finding = Assert.Single(Examine(asked, Mia, Letter("1", Dana, $"{said}"), Letter("2", Dana, "Any news?")));

        Assert.Equal(("seamless-pickup", Level.Warn, asked), (finding.Commandment, finding.Level, finding.Text));
        Assert.Equal(new Evidence("1", said), Assert.Single(finding.Evidence));
    }

    [Theory]
    [InlineData("Which version of the player supports subtitles?", "Which version of the player do you use?")]
    [InlineData("The player has many versions.", "Which version of the player do you use?")]
    [InlineData("The launch of the site is near.", "When is the launch of the site?")]
    [InlineData("The launch of the film is on May 5.", "When is the launch of the site?")]
    [InlineData("The budget is 900 EUR.", "What is the budget for the music?")]
    [InlineData("The launch of the site is on May 5.", "Is the launch of the site still on May 5?")]
    [InlineData("Тираж каталога ещё не решили.", "Какой тираж у каталога?")]
    [InlineData("配音预算还没定。", "配音预算是多少？")]
    public void What_the_letters_do_not_say_may_be_asked(string said, string asked) =>
        Assert.Empty(Examine(asked, Mia, Letter("1", Dana, said)));

    [Fact]
    public void What_we_said_ourselves_answers_nothing() =>
        Assert.Empty(Examine("When is the launch of the site?", Mia, Letter("1", Mia, "The launch of the site is on May 5.")));

    [Fact]
    public void One_address_may_have_several_writers()
    {
        var before = Letter("1", Mia, "Hello Dana, the storyboard is here.");

        Assert.Empty(Examine("I am your new project manager.", Mia, before));
        Assert.Equal(Level.Note, Assert.Single(Examine("I am your new project manager.", Mia with { Name = "Tom" }, before)).Level);
    }

    [Fact]
    public void One_greeting_is_no_habit()
    {
        var (first, second) = (Letter("1", Mia, "Hi Dana, here it is."), Letter("2", Mia, "Hey Dana, here it is."));

        Assert.Empty(Examine("Dear Dana, here it is.", new("tom@agency.example", "Tom"), first));
        Assert.Equal("Dear", Assert.Single(Examine("Dear Dana, here it is.", new("tom@agency.example", "Tom"), first, second)).Text);
    }

    [Fact]
    public void Whoever_writes_to_a_client_of_nobody_is_no_newcomer() =>
        Assert.Empty(Examine("I am your new project manager.", Mia, Letter("1", Dana, "Hello?")));

    private static Letter Letter(string id, Party from, string text) => new()
    {
        MessageId = id,
        From = from,
        IsOurs = !from.Equals(Dana),
        Text = text,
        Date = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddHours(int.Parse(id, CultureInfo.InvariantCulture)),
    };

    private static List<Finding> Examine(string text, Party from, params Letter[] letters) => [.. new SeamlessPickup().Examine(
        new() { Text = text, From = from, To = [Dana] }, new(letters), HouseStyle.Default, new() { Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero) })];
}
