using System.Text.RegularExpressions;
using Tact.Web.Wording;

namespace Tact.Web.Tests.Wording;

public partial class WordsTests
{
    public static TheoryData<string> Others => ["ru", "zh"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Whatever_is_said_in_English_is_said_in_every_language(string code) =>
        Assert.Equal(Words.Of("en").Keys.Order(StringComparer.Ordinal), Words.Of(code).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Others))]
    public void Each_fact_of_a_sentence_stands_in_every_language(string code) => Assert.All(Words.Of("en").Keys, key =>
        Assert.Equal((key, Facts(Words.Of("en")[key])), (key, Facts(Words.Of(code)[key]))));

    [Fact]
    public void Words_that_go_with_numbers_have_two_forms_in_English_three_in_Russian_and_one_in_Chinese() =>
        Assert.All(Words.Of("en").Keys.Where(key => Forms("en", key) > 1), key =>
            Assert.Equal((key, 2, 3, 1), (key, Forms("en", key), Forms("ru", key), Forms("zh", key))));

    [Fact]
    public void Every_key_that_a_page_names_has_words()
    {
        var named = from extension in (string[])["*.razor", "*.cs"]
                    from file in Directory.EnumerateFiles(Path.Combine(Tree.Root, "src/Tact.Web"), extension, SearchOption.AllDirectories)
                    from Match match in Named().Matches(File.ReadAllText(file))
                    select (Path.GetFileName(file), match.Groups["key"].Value);

        Assert.All(named, one => Assert.True(Words.Of("en").Find(one.Value) is not null, $"{one.Item1} says {one.Value}, which has no words."));
    }

    [Theory]
    [InlineData(1, "1 ящик не отвечает")]
    [InlineData(3, "3 ящика не отвечают")]
    [InlineData(11, "11 ящиков не отвечают")]
    [InlineData(21, "21 ящик не отвечает")]
    public void Russian_numbers_take_their_form(int number, string words) =>
        Assert.Equal(words, Words.Of("ru").Count("rail.mailboxes", number));

    private static int Forms(string code, string key) => Words.Of(code)[key].Split('|').Length;

    private static string Facts(string words) =>
        string.Join(' ', Fact().Matches(words).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex Fact();

    [GeneratedRegex("""\bW(\.Count\(|\[)"(?<key>[^"]+)"[\]),]""", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
