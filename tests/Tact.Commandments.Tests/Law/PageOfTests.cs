using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Law;

public class PageOfTests
{
    [Fact]
    public void A_page_knows_its_title_and_its_parts()
    {
        var page = Page.Of(new SameSubject(), Language.English);

        Assert.Equal("The subject stays", page.Title);
        Assert.StartsWith("Never change the subject", page.Asks, StringComparison.Ordinal);
        Assert.Equal(6, page.Sections.Count);
    }

    [Fact]
    public void Russian_and_Chinese_have_pages_of_their_own_and_any_other_language_gets_the_English_one()
    {
        Assert.Equal("Тема не меняется", Page.Of(new SameSubject(), Language.Russian).Title);
        Assert.Equal("主题不变", Page.Of(new SameSubject(), Language.Chinese).Title);
        Assert.Equal(Page.Of(new SameSubject(), Language.English).Text, Page.Of(new SameSubject(), Language.Other).Text);
    }

    [Theory]
    [InlineData("restraint", Language.English, "A rude letter is forwarded.")]
    [InlineData("same-subject", Language.Russian, "Письма ищут по теме: сортируют, раскладывают фильтрами, находят через пять лет.")]
    [InlineData("kitchen-smells", Language.Chinese, "餐馆向客人解释厨房为什么空着，会丢两次客人：一次为菜，一次为故事。")]
    [InlineData("last-word", Language.English, "\"Thanks, received!\" and then silence: nothing is wrong, and yet the door has closed by itself.")]
    public void Why_it_matters_is_said_in_one_sentence_that_no_quotation_cuts_short(string id, Language language, string why) =>
        Assert.Equal(why, Page.Of(TheLaw.Find(id)!, language).Why);

    [Fact]
    public void Every_page_says_why_in_a_line() => Assert.All(
        from commandment in TheLaw.All from language in Tongues.All select Page.Of(commandment, language).Why,
        why => Assert.InRange(why.Length, 8, 170));

    [Theory]
    [InlineData("16")]
    [InlineData("same-subject")]
    public void A_commandment_is_found_by_number_and_by_id(string asked) => Assert.IsType<SameSubject>(TheLaw.Find(asked));
}
