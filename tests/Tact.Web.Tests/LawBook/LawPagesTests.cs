using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Tact.Commandments.Law;
using Tact.Web.LawBook;
using Tact.Web.Wording;

namespace Tact.Web.Tests.LawBook;

public partial class LawPagesTests
{
    public static TheoryData<string, string> Pages => [.. from one in TheLaw.All from code in Words.Codes select (one.Id, code)];

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void All_twenty_one_are_listed_once_in_their_order_and_the_golden_rule_closes(string code)
    {
        var all = LawEntry.All(Words.Of(code));

        Assert.Equal([.. Enumerable.Range(1, 21).Select(number => $"{number}"), "golden"], all.Select(one => one.Path));
        Assert.Equal(22, all.Select(one => one.Page.Title).Distinct().Count());
    }

    [Fact]
    public async Task Each_is_linked_and_its_page_leads_to_its_neighbours()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        var page = await browser.Page("/commandments");

        Assert.Equal(
            [.. TheLaw.All.Select(one => $"/commandments/{one.Number}"), "/commandments/golden"], page.QuerySelectorAll(".law li a").Select(one => one.GetAttribute("href")));
        var last = await browser.Page("/commandments/21");
        Assert.Equal(["/commandments/20", "/commandments/golden"], last.QuerySelectorAll(".pager a").Select(one => one.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_is_found_by_number_and_by_id_and_a_stranger_by_neither()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();

        var byNumber = await browser.Page("/commandments/16");
        var byId = await browser.Page("/commandments/same-subject");

        Assert.Equal("16. The subject stays", byNumber.QuerySelector("h1")!.TextContent);
        Assert.Equal(byNumber.QuerySelector(".prose")!.InnerHtml, byId.QuerySelector(".prose")!.InnerHtml);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/commandments/21")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/commandments/22")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_caret_of_a_page_becomes_a_mark_with_its_remedy(string id, string code)
    {
        var (commandment, words) = (TheLaw.Find(id)!, Words.Of(code));
        var text = Page.Of(commandment, words.Tongue).Text;

        var drawn = new HtmlParser().ParseDocument(PageDrawing.Of(Page.Of(commandment, words.Tongue), words));

        var carets = CaretLine().Matches(text);
        Assert.Equal(carets.Count, drawn.QuerySelectorAll(".printed-remedy").Length);
        Assert.DoesNotContain("^^", drawn.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Fences(text, "letter"), drawn.QuerySelectorAll(".printed.keeps, .printed.breaks").Length);
        Assert.Equal(Fences(text, "history"), drawn.QuerySelectorAll(".printed-history").Length);
        Assert.Equal(Fences(text, "story"), drawn.QuerySelectorAll(".story").Length);
        Assert.Equal(StoryLine().Count(text), drawn.QuerySelectorAll(".story-events li").Length);
    }

    [Fact]
    public void A_passage_is_marked_by_columns_so_that_Chinese_signs_take_two()
    {
        var letter = PrintedLetter.Of("Subject: 二维码\n         ^^^^^^ stop\n         恢复原主题。\n\n林晓您好，二维码好了。\n          ^^^^^^ warn\n          核对。");

        Assert.Equal(new PrintedMark(0, 3, "stop", "恢复原主题。"), Assert.Single(letter.Lines[0].Marks));
        Assert.Equal(new PrintedMark(5, 3, "warn", "核对。"), Assert.Single(letter.Lines[1].Marks));
    }

    [Fact]
    public void What_is_missing_is_marked_at_its_place_and_what_concerns_the_whole_at_the_end()
    {
        var letter = PrintedLetter.Of("Subject:\n        ^ stop\n        Put it back.\n\nHello.\n\n^^^ warn\nStart anew.");

        Assert.Equal(new PrintedMark(0, 0, "stop", "Put it back."), Assert.Single(letter.Lines[0].Marks));
        Assert.Equal("Start anew.", Assert.Single(letter.OfTheWhole).Remedy);
        Assert.Equal(["", "Hello."], letter.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Markup_in_a_page_stays_text()
    {
        var drawn = PageDrawing.Draw("# 1. Page\n\n<script>alert(1)</script> <b>bold</b>\n\n```letter\nHello <img src=x onerror=alert(1)>\n```\n", Words.Of("en"));

        var parsed = new HtmlParser().ParseDocument(drawn);
        Assert.Empty(parsed.QuerySelectorAll("script, img, p > b"));
        Assert.Contains("<img src=x", parsed.Body!.TextContent, StringComparison.Ordinal);
    }

    private static int Fences(string text, string kind) => text.Split('\n').Count(line => line == $"```{kind}");

    [GeneratedRegex(@"^ *\^+ (note|warn|stop)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CaretLine();

    [GeneratedRegex(@"^\w{3} \d{4}-\d\d-\d\d \d\d:\d\d ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex StoryLine();
}
