using Tact.Desk.Search;

namespace Tact.Desk.Tests.Search;

/// <summary>What a person may type.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task Words_are_asked_for_together_and_a_minus_leaves_out()
    {
        var both = await _shelf.Lay("The red brochure is ready.");
        var red = await _shelf.Lay("The red folder.");

        Assert.Equal([both], await _shelf.Find("brochure red"));
        Assert.Equal([red], await _shelf.Find("red -ready"));
        Assert.Equal([red, both], await _shelf.Find("red -green"));
        Assert.Equal([red], await _shelf.Find("-ready"));
    }

    [Theory]
    [InlineData("\"red brochure\"")]
    [InlineData("«Red Brochure»")]
    [InlineData("“red brochure")]
    [InlineData("folder -\"brochure red\"")]
    public async Task Words_in_quotes_stand_side_by_side(string typed)
    {
        var side = await _shelf.Lay("The RED, brochure and the folder.");
        await _shelf.Lay("The brochure red as a folder.");

        Assert.Equal([side], await _shelf.Find(typed));
    }

    [Fact]
    public async Task A_word_in_quotes_is_meant_as_written()
    {
        var form = await _shelf.Lay("По условиям договора.");
        await _shelf.Lay("Вот договор.");

        Assert.Equal([form], await _shelf.Find("\"договора\""));
    }

    [Fact]
    public async Task A_place_can_be_named_in_every_language_of_the_desk()
    {
        var hers = await _shelf.Lay("See below.", "Contract", "Ann Lee <ann@lumen.example>", "omar@inkreel.example", "draft.pdf");
        await _shelf.Lay("Ann asked Omar for the contract and a file draft.", "Hello", "omar@inkreel.example", "dana@lumen.example");

        foreach (var typed in (string[])
            [
                "from:ann", "FROM:ann@lumen.example", "from:\"ann lee\"", "от:ann", "发件人：ann", "to:omar", "to:inkreel.example", "кому:omar",
                "subject:contracts", "тема:contract", "-subject:hello", "has:file", "есть:вложения", "有：附件", "file:draft", "ann from:lumen.example",
            ])
        {
            Assert.Equal([hers], await _shelf.Find(typed));
        }
    }

    [Fact]
    public async Task Days_bound_what_is_found_in_the_time_of_who_asks()
    {
        var january = await _shelf.Lay("The first plan", at: new(2026, 1, 31, 22, 30, 0, TimeSpan.Zero));
        var february = await _shelf.Lay("The second plan", at: new(2026, 2, 2, 8, 0, 0, TimeSpan.Zero));

        Assert.Equal([january], await _shelf.Find("plan before:2026-02-01"));
        Assert.Equal([february], await _shelf.Find("plan after:2026-02-01"));
        Assert.Equal([february, january], await _shelf.Find("after:2026-01-31 before:2027"));
        Assert.Equal([february], await _shelf.Find("plan -before:1.2.2026"));
        var moscow = SearchQuery.Of("plan after:2026-02-01", TimeZoneInfo.CreateCustomTimeZone("three", TimeSpan.FromHours(3), null, null));
        Assert.Equal([february, january], (await _shelf.Search.Find(moscow, 10)).Letters.Select(letter => letter.LetterId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("\"\"")]
    [InlineData("from:")]
    public async Task A_query_that_asks_for_nothing_finds_nothing(string typed)
    {
        await _shelf.Lay("A letter");

        Assert.True(SearchQuery.Of(typed, TimeZoneInfo.Utc).IsEmpty);
        Assert.Empty(await _shelf.Find(typed));
    }

    [Fact]
    public async Task Nothing_typed_can_do_harm()
    {
        var id = await _shelf.Lay("A harmless letter");
        var random = new Random(4);
        var signs = "\"'*:()-^+{}[]\\|&!<>=~%_;,.$?#@`ab 0\u0000\ud83d\udc00\u202e价ё\r\n«AND OR NOT NEAR from: -\"".ToCharArray();
        string[] nasty =
        [
            "\"", "'", "*", "-", "--", "(", "NEAR(a b)", "a AND", "NOT", "a NOT b OR c", "rowid:1", "words:a", "^a", "a^2", "{a b}:c", "'; DROP TABLE letter_words; --",
            "\\", "a\\'b", "a & | !b", "a:*", "<-> a", "\0", "\ud800", "-\"", "from:\"", "before:9999-99-99", "after:0001-01-01", "before:9999-12-31", "%s%n", "${x}",
            new string('a', 5000), new string('(', 500), string.Join(' ', Enumerable.Range(0, 500)), string.Join(" -", Enumerable.Repeat("w", 300)), "\ue000", "-\ue000a", "ﷺ", "½ ①",
        ];
        foreach (var typed in nasty.Concat(Enumerable.Range(0, 400).Select(_ => string.Concat(random.GetItems(signs, random.Next(1, 25))))))
        {
            await _shelf.Page(typed, whileTyping: random.Next(2) == 0);
        }

        Assert.Equal([id], await _shelf.Find("harmless"));
    }

    public void Dispose() => _shelf.Dispose();
}
