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
    [InlineData("16")]
    [InlineData("same-subject")]
    public void A_commandment_is_found_by_number_and_by_id(string asked) => Assert.IsType<SameSubject>(TheLaw.Find(asked));
}
